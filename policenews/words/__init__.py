"""Closed vocabularies: one line per word, each with an example that the tests run.

`unit("起", "破获案件⟦12⟧起", no="自3月起开展行动")` names a measure word, shows it at work and shows a text where the
same character is something else. `verb(text, activity, yes, flags)` and `noun(text, subject, yes, flags)` do the same;
codes are those of docs/data-model.md. `yes` and `no` may be tuples of several lines.

Flags of units (units.py)
    case            counts cases: 起 件 宗 例                 person     counts people: 名 人 位 人次
    money           `code` is the ISO currency               prefix     stands before the numeral: 新台币4亿元
    mass, length, area, volume with base:UNIT:FACTOR, to kilogram, metre, square metre, litre: 吨 is base:kg:1000
    factor:10000    万元, as the unit of a table column      ratio      % ‰ 个百分点 倍 成
    kind            counts kinds of things: 种 类

Flags of verbs (verbs_*.py); the code is the activity where the object says nothing stronger
    closed          its object is a thing; nominal verbs behind it belong to that thing: 下发整改通知书, 收到举报线索
    open            a later verb may take over: 检查发现隐患        nominal   is a noun or part of a name too: 检查站
    light           its object names the activity: 开展巡逻112次    support   yields to a later verb: 督促企业整改
    passive         may stand behind its count: 8人被逮捕        adjacent  only right before its number: 死14人
    single          one character; a verb only at the start of a clause or behind 共 已 全年: 共立刑事案件
    of:SUBJECT       of a single one: a verb only where such a thing is counted behind it: 开证明12份, not 开平
    crime           what offenders do; part of the name of a case, a gang or a suspect: 贩卖毒品案件12起
    if:SUBJECT:ACTIVITY  the activity with such an object: 排查 finds hazards, if:premises:inspect
Verbs with the code hold (现有, 辖) introduce stocks: their claims have no action.

Flags of nouns (nouns_*.py); the code is the subject. The longest noun that ends an object decides, else the last inside
    suffix          a short head that turns the verb in front into its modifier: 通知书 点 岗 队
    doc, equipment  documents; devices (the kinds of suffix)
    head            looked up on objects only, never searched for in running text (heads.py): 案 店 电诈立案
    measure         stands by itself and ends a verb's rule; the action is null: 涉案金额, 死亡人数, 破案率
    deverbal        an event that gives a light verb its activity, which act:ACTIVITY names: 讲座 演练 巡逻
    act:ACTIVITY    the activity where no verb governs: 涉案金额 other, 死亡人数 occur, 破案率 solve
"""
