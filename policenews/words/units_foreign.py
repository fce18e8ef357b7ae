"""Measures in Latin letters and those of Taiwan: 炸药13.3KG, 愷他命315公克."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import unit

FOREIGN: tuple[Word, ...] = (
    unit("KG", "收缴黑火药⟦4.2⟧KG", flags="mass base:kg:1"),
    unit("Kg", "收缴硝酸铵⟦30⟧Kg", flags="mass base:kg:1"),
    unit("kg", "缴获冰毒⟦1.6⟧kg", flags="mass base:kg:1"),
    unit("g", "缴获海洛因⟦350⟧g", flags="mass base:kg:0.001"),
    unit("km", "巡护林区道路⟦86⟧km", flags="length base:m:1000"),
    unit("m", "收缴导火索⟦12⟧m", flags="length base:m:1"),
    unit("ml", "缴获液体毒品⟦500⟧ml", flags="volume base:l:0.001"),
    unit("公克", "查扣爱他命⟦315⟧公克", flags="mass base:kg:0.001"),
    unit("公吨", "查获走私大米⟦3⟧公吨", flags="mass base:kg:1000"),
)
