// Comfort only: without it, every link still leads from a row to its place and back.
(() => {
  "use strict";
  const find = (target, what) => (target instanceof Element ? target.closest(what) : null);
  const lit = new Set();
  let kept = null;

  // Lights up a row together with all that its claim was built from: figure, verb, object, period, organ.
  const light = (thing) => {
    lit.forEach((element) => element.classList.remove("pn-lit"));
    lit.clear();
    const claim = thing && thing.dataset.c;
    if (!claim) return;
    thing.closest(".pn-article").querySelectorAll(`[data-c~="${CSS.escape(claim)}"]`).forEach((element) => {
      element.classList.add("pn-lit");
      lit.add(element);
    });
  };
  const one = (target) => find(target, ".pn-row, .pn-claim");

  const jump = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const goal = name && document.getElementById(name);
    if (!goal) return;
    for (let fold = goal.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    goal.scrollIntoView({ block: "center" });
    kept = one(goal);
    light(kept);
    lit.forEach((row) => {
      const side = row.matches(".pn-row") && row !== goal && row.closest(".pn-side");
      if (side) side.scrollTop += row.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 2;
    });
  };

  for (const [over, out] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(over, (event) => one(event.target) && light(one(event.target)));
    document.addEventListener(out, () => light(kept));
  }
  document.addEventListener("click", (event) => {
    const row = find(event.target, ".pn-row");
    if (row && !find(event.target, "a") && !String(getSelection())) row.querySelector("a").click();
  });
  addEventListener("hashchange", jump);
  jump();
})();
