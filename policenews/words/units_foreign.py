"""Measures in Latin letters and those of Taiwan: 炸药13.3KG, 愷他命315公克."""

from __future__ import annotations

from policenews.rules import Word
from policenews.words.table import unit

FOREIGN: tuple[Word, ...] = (
    unit("KG", "收缴黑火药⟦4.2⟧KG", flags="mass base:kg:1"),
    unit("Kg", "收缴硝酸铵⟦30⟧Kg", flags="mass base:kg:1"),
    unit("m", "收缴导火索⟦12⟧m", flags="length base:m:1"),
    unit("ml", "缴获液体毒品⟦500⟧ml", flags="volume base:l:0.001"),
    unit("公克", "查扣爱他命⟦315⟧公克", flags="mass base:kg:0.001"),
    unit("公吨", "查获走私大米⟦3⟧公吨", flags="mass base:kg:1000"),
    unit("市斤", "收缴黑火药⟦6⟧市斤", flags="mass base:kg:0.5"),
    unit("磅", "检获象牙⟦40⟧磅", flags="mass base:kg:0.45359237"),
    unit("微克", "检出依托咪酯⟦35⟧微克", flags="mass base:kg:0.000000001"),
    unit("克拉", "追回被盗钻石⟦12⟧克拉", flags="mass base:kg:0.0002"),
    unit("公分", "收缴导火索⟦80⟧公分", flags="length base:m:0.01"),
    unit("华里", "徒步巡山⟦36⟧华里", flags="length base:m:500"),
    unit("平方千米", "辖区面积⟦127⟧平方千米", flags="area base:m2:1000000"),
    unit("平方", "拆除违章建筑⟦310⟧平方", flags="area base:m2:1"),
    unit("公秉", "查获走私柴油⟦24⟧公秉", flags="volume base:l:1000"),
    unit("mL", "缴获液态毒品⟦420⟧mL", flags="volume base:l:0.001"),
    unit("cc", "查获止咳水⟦600⟧cc", flags="volume base:l:0.001"),
    unit("葡币", "涉案金额⟦8万⟧葡币", "MOP", "money"),
    unit("澳元", "查扣现金⟦4600⟧澳元", "AUD", "money"),
    unit("加元", "冻结账户资金⟦5200⟧加元", "CAD", "money"),
    unit("新加坡元", "追回赃款⟦7300⟧新加坡元", "SGD", "money"),
    unit("瑞士法郎", "查扣现金⟦2400⟧瑞士法郎", "CHF", "money"),
    unit("林吉特", "查获赌资⟦9600⟧林吉特", "MYR", "money"),
    unit("越南盾", "查扣现金⟦800万⟧越南盾", "VND", "money"),
    unit("缅币", "查获赌资⟦350万⟧缅币", "MMK", "money"),
    unit("缅元", "追回赃款⟦62万⟧缅元", "MMK", "money"),
    unit("基普", "查扣现金⟦900万⟧基普", "LAK", "money"),
    unit("卢比", "查获假币⟦4万⟧卢比", "INR", "money"),
    unit("比索", "查扣赌资⟦75万⟧比索", "PHP", "money"),
    unit("坚戈", "返还钱款⟦28万⟧坚戈", "KZT", "money"),
    unit("日圆", "查扣现金⟦160万⟧日圆", "JPY", "money"),
    unit("美钞", "查获⟦3万⟧美钞", "USD", "money"),
)
