"""How time grows with size, for tests: exponents, never seconds, and nothing but the work itself."""

import gc
import math
import time
from collections.abc import Callable


def spent(work: Callable[[], object], times: int = 3) -> float:
    """Process time of `work` in seconds, the least of several runs, with the collector of garbage at rest.

    What a collection costs depends on all that earlier tests have left in memory, and more of them fall into a large
    input than into a small one: a linear function looks like size^1.5 at the end of a long run of tests.
    """
    best = math.inf
    gc.collect()
    gc.disable()
    try:
        for _ in range(times):
            start = time.process_time()
            work()
            best = min(best, time.process_time() - start)
            if best > 2:
                break
    finally:
        gc.enable()
    return best


def least_exponent(
    seconds: Callable[[int], float], small: int, large: int, bound: float, *, noise: float = 1e-3
) -> float:
    """Slope of log time over log size, 1 linear and 2 quadratic: of five fits the first within the bound, or the least.

    Another program on the machine can disturb one fit, not five. Times below `noise` seconds count as `noise`.
    """
    least = math.inf
    for _ in range(5):
        slope = math.log(max(seconds(large), noise) / max(seconds(small), noise)) / math.log(large / small)
        least = min(least, slope)
        if least <= bound:
            break
    return least
