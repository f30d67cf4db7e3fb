"""An administrative case in full, in a real browser: detention and a hearing, from registration to closing."""
import datetime
import os

import pytest

from test_journey import PHONE, WIDE, Person, fill

SHOTS = os.environ.get("SHOTS")
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8)))


@pytest.fixture(scope="module")
def people(demo, browser):
    names = {"head": "马骏", "officer": "李梅", "second": "周岩", "reviewer": "沈青"}
    return {key: Person(browser, demo["base"], name) for key, name in names.items()}


def text(person, path):
    person.go(path)
    return person.page.locator("main").inner_text()


def registered(officer, head):
    officer.go("/cases/new")
    form = officer.page.locator("main form").last
    fill(form, "source", "监督检查")
    for name, value in {
        "title": "销售侵犯“云岭泉”注册商标专用权的商品", "conduct": "在仓库存放并销售假冒“云岭泉”饮用水", "party": "云州市长河饮品经营部",
        "place": "云州市长河路5号", "conductOn": str(TODAY.date()), "amount": "18600",
    }.items():
        form.locator(f'[name="{name}"]').fill(value)
    form.locator("button[type=submit]").last.click()
    case = officer.path
    assert case.startswith("/cases/"), officer.page.locator("main").inner_text()[:400]
    head.act(case, "officers", officers=["李梅", "周岩"])
    officer.go(f"{case}/filing-proposal")
    form = officer.page.locator("main form").last
    for box in form.locator('input[name="conditions"]').all():
        box.check()
    form.locator('[name="reasons"]').fill("有初步证据证明存在违法行为。")
    form.locator("button[type=submit]").last.click()
    head.act(case, "filing", opinion="同意立案")
    return case


def detained(officer, head, case):
    """Proposes to detain the goods, has it approved, and records how it was done."""
    officer.go(f"{case}/measure")
    form = officer.page.locator("main form").last
    form.get_by_label("扣押").check()
    for name, value in {"object": "涉案饮用水120箱", "reason": "有证据证明是侵权商品", "basis": "商标法第六十二条"}.items():
        form.locator(f'[name="{name}"]').fill(value)
    form.locator("button[type=submit]").last.click()
    measure = officer.path
    assert measure.startswith("/measures/"), officer.page.locator("main").inner_text()[:400]
    head.act(measure, "approval")
    now = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8)))
    officer.act(
        measure, "execution", day=str(now.date()), time=now.strftime("%H:%M"), place="云州市长河路5号", present="当事人到场",
        statement="无异议", keeper="涉案物品仓库，罗平", rightsTold=["已告知"], goods="“云岭泉”饮用水 | 550毫升×24 | 120 | 箱 | 假冒")
    return measure


def test_a_penalty_with_detention_and_a_hearing_goes_to_its_closing(people):
    head, officer, second, reviewer = (people[key] for key in ("head", "officer", "second", "reviewer"))
    case = registered(officer, head)
    measure = detained(officer, head, case)
    assert "“云岭泉”饮用水" in text(officer, measure)
    officer.shot("measure-wide-zh")
    officer.act(
        case, "evidence", kind="物证", name="涉案饮用水120箱", detail="标有“云岭泉”字样", collectedOn=str(TODAY.date()),
        collector="李梅、周岩")
    officer.act(
        case, "conclusion", facts="销售假冒“云岭泉”饮用水。", basis="商标法第五十七条第三项、第六十条第二款", proposal="行政处罚",
        kinds=["罚款", "没收违法所得、非法财物"], fine="20000", confiscated="3000")
    reviewer.act(case, "review-acceptance")
    reviewer.act(case, "review", passed="审核通过", opinion="事实清楚，证据确凿")

    # The right to a hearing is told; the party asks, is told the day, and takes its request back.
    officer.act(case, "notice", servedOn=str(TODAY.date()))
    assert "听证权利" in text(officer, case)
    officer.act(case, "hearing-request", askedOn=str(TODAY.date()), text="对罚款数额有异议")
    head.go(case)
    assert head.page.locator(f'a[href="{case}/decision"]').count() == 0, "nothing is decided while a hearing is pending"
    reviewer.act(
        case, "hearing", heldOn=str(TODAY.date() + datetime.timedelta(days=30)), time="9时30分", place="三楼听证室",
        recorder="何静", servedOn=str(TODAY.date()))
    officer.act(case, "hearing-withdrawal", text="书面撤回听证要求")
    officer.act(case, "waiver", text="书面声明放弃陈述申辩")

    head.act(case, "decision", kind="行政处罚", reasons="事实清楚，证据确凿", basis="商标法第六十条第二款")
    second.act(case, "service", method="直接送达", servedOn=str(TODAY.date()), recipient="长某")

    # Nothing is closed while goods are held.
    head.go(case)
    assert "尚有措施未解除" in head.page.content()
    head.act(measure, "disposal", outcome="依法没收", text="移交罚没仓库，罗平接收")

    # Nor before the decision is performed: the page of the case says what is open, and until when.
    head.go(case)
    assert "处罚决定尚未执行完毕" in head.page.content()
    assert "应在" in text(officer, case) and "¥23,000.00" in text(officer, case)
    officer.go(case)
    execution = officer.page.locator('main a[href^="/executions/"]').first.get_attribute("href")
    officer.shot("case-execution-wide-zh")
    for purpose, amount in [("罚款", "20000"), ("没收违法所得", "3000")]:
        second.act(
            execution, "payment", purpose=purpose, amount=amount, paidOn=str(TODAY.date()), channel="指定银行",
            receipt=f"云财票{amount}")
    officer.act(execution, "completion", text="罚款、没收款已缴清，票据附卷")
    assert "执行完毕" in text(officer, execution)
    head.act(case, "closing", performance="罚款已缴清，没收物品已入库")
    assert "结案" in text(head, case)


def test_a_hearing_that_was_held_leads_to_a_decision_on_its_minutes(people):
    head, reviewer = people["head"], people["reviewer"]
    reviewer.go("/cases?state=hearingHeld")
    case = reviewer.page.locator("tbody a[data-open]").first.get_attribute("href")
    reviewer.act(case, "hearing-report", findings="双方对事实无争议", advice="按拟处罚意见处理", reasons="罚款在法定幅度以内")
    reviewer.act(case, "review-acceptance")
    reviewer.act(case, "review", passed="审核通过", opinion="听证程序合法")
    head.act(case, "decision", kind="行政处罚", reasons="事实清楚", basis="《中华人民共和国商标法》第六十条第二款")
    page = text(head, case)
    assert "听证笔录" in page and "已决定" in page
    for person in people.values():
        assert person.faults == []


def test_a_small_violation_is_decided_on_the_spot(people):
    head, officer = people["head"], people["officer"]
    officer.go("/cases/new")
    form = officer.page.locator("main form").last
    fill(form, "source", "监督检查")
    for name, value in {
        "title": "销售侵犯“云岭泉”注册商标专用权的商品", "conduct": "在路边摊点销售假冒“云岭泉”饮用水", "party": "云州市河畔便民店",
        "place": "云州市河畔路9号", "conductOn": str(TODAY.date()), "amount": "24",
    }.items():
        form.locator(f'[name="{name}"]').fill(value)
    form.locator("button[type=submit]").last.click()
    case = officer.path
    assert case.startswith("/cases/"), officer.page.locator("main").inner_text()[:400]

    # A fine above the limit is refused, and what was typed is still there.
    answers = {
        "officers": ["周岩"], "day": str(TODAY.date()), "time": "0:01", "facts": "销售假冒“云岭泉”饮用水8瓶。",
        "evidence": "现场照片2张，饮用水8瓶", "basis": "《中华人民共和国商标法》第六十条第二款", "kinds": ["罚款"], "fine": "201",
        "rightsTold": ["已告知"], "statement": "无异议", "recipient": "河某", "signed": ["已签收"],
    }
    officer.go(f"{case}/spot-decision")
    form = officer.page.locator("main form").last
    for name, value in answers.items():
        fill(form, name, value)
    form.locator("button[type=submit]").last.click()
    refused = officer.page.locator("main").inner_text()
    assert "超过当场处罚的限额" in refused and "普通程序" in refused
    assert officer.page.locator('[name="evidence"]').input_value() == answers["evidence"]
    officer.shot("spot-refused-wide-zh")
    officer.faults.clear()  # the refusal is an answer of 422, which the browser logs

    officer.act(case, "spot-decision", **{**answers, "fine": "200"})
    page = text(officer, case)
    for words in ("已送达", "简易程序", "将当场处罚报所属单位备案", "依据待核"):
        assert words in page, words
    officer.shot("spot-wide-zh")
    head.go(case)
    assert "尚未报所属单位备案" in head.page.content()

    # Form 44 is filled from the record; the report is made, then the case is closed.
    officer.go(f"{case}/forms/spotDecision")
    officer.page.locator("main form").last.locator("button[type=submit]").last.click()
    draft = officer.page.locator("main").inner_text()
    assert "罚款200.00元" in draft and "河畔路9号" in draft
    officer.shot("spot-form-wide-zh")
    officer.page.locator('button[value="issue"]').click()
    assert officer.path == f"{case}/forms", officer.page.locator("main").inner_text()[:400]
    officer.act(case, "spot-report", materials="当场行政处罚决定书、现场照片2张")

    # The fine is followed like any other: an entry for another case is reversed, the right one recorded.
    officer.go(case)
    execution = officer.page.locator('main a[href^="/executions/"]').first.get_attribute("href")
    paid = {"purpose": "罚款", "amount": "200", "paidOn": str(TODAY.date()), "channel": "指定银行"}
    officer.act(execution, "payment", **paid, receipt="云财票0001")
    officer.act(execution, "payment-reversal", entry="云财票0001", reason="误将他案缴款登记到本案")
    page = text(officer, execution)
    for words in ("已冲正", "误将他案缴款登记到本案", "200.00"):
        assert words in page, words
    officer.shot("reversed-wide-zh")
    officer.act(execution, "payment", **paid, receipt="云财票0002")
    officer.act(execution, "completion", text="罚款已缴清")
    head.act(case, "closing", performance="罚款已缴清")
    assert "结案" in text(head, case)

    # The volume is filed with its pages; cover, contents and note are there.
    officer.go(f"{case}/volume-filing")
    officer.shot("volume-act-wide-zh")
    officer.act(case, "volume-filing", retention="10年", notes="本卷文件齐全，无缺损、修改、补充情况。")
    page = text(officer, case)
    for words in ("卷内目录", "卷宗封面", "卷内备考表", "第 1 页"):
        assert words in page, words
    officer.shot("volume-wide-zh")


def test_an_investigation_is_suspended_and_resumed(people):
    head, officer = people["head"], people["officer"]
    case = registered(officer, head)
    head.act(
        case, "suspension", ground="须以尚未作出的裁判", reason="涉案商标的无效宣告案尚未裁定",
        reviewOn=str(TODAY.date() + datetime.timedelta(days=30)))
    officer.go(case)
    assert officer.page.locator(f'a[href="{case}/conclusion"]').count() == 0
    assert "复查中止的原因是否消除" in text(officer, case)
    officer.shot("suspended-wide-zh")
    head.act(case, "resumption", reason="无效宣告案已裁定")
    assert "调查取证" in text(officer, case)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", ["wide", "phone"])
def test_the_pages_of_cases_that_left_the_ordinary_way_fit_the_screen(demo, browser, language, size):
    person = Person(browser, demo["base"], "李梅", language, WIDE if size == "wide" else PHONE)
    pages = []
    for state in ("suspended", "terminated", "served", "merged", "handedOver"):
        person.go(f"/cases?state={state}")
        pages.append(person.page.locator("tbody a[data-open]").first.get_attribute("href"))
    person.go("/cases?state=registered")
    fresh = person.page.locator("tbody a[data-open]").first.get_attribute("href")
    for path in pages + [f"{fresh}/spot-decision"]:
        person.go(path)
        wider = person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 1, f"{path} is {wider} pixels wider than the {size} screen"
        person.shot(f"branch-{size}-{language}-{(pages + [f'{fresh}/spot-decision']).index(path)}")
    assert person.faults == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", ["wide", "phone"])
def test_the_pages_of_measures_and_hearings_fit_the_screen(demo, browser, language, size):
    person = Person(browser, demo["base"], "李梅", language, WIDE if size == "wide" else PHONE)
    pages = ["/measures"]
    for place in ("/measures?state=testing", "/measures?state=lapsed", "/cases?state=hearingSet"):
        person.go(place)
        pages.append(person.page.locator("tbody a[data-open]").first.get_attribute("href"))
    for path in pages:
        person.go(path)
        wider = person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 1, f"{path} is {wider} pixels wider than the {size} screen"
        person.shot(f"{path.split('/')[1]}-{size}-{language}-{pages.index(path)}")
    assert person.faults == []
