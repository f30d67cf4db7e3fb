"""The judicial half of the linkage in a real browser: a transfer accepted through to the judgment, and one that is refused,
reconsidered and supervised to its filing.

With SHOTS=FOLDER in the environment it also keeps screenshots, wide and phone, in Chinese and English.
"""
import re

import pytest

from test_journey import PHONE, WIDE, Person, fill


@pytest.fixture(scope="module")
def people(demo, browser):
    names = {"head": "马骏", "officer": "李梅", "police": "赵铁", "chief": "秦川", "procurator": "叶明"}
    return {key: Person(browser, demo["base"], name) for key, name in names.items()}


def first(person, path):
    """The newest record of a list."""
    person.go(path)
    return person.page.locator("tbody a[data-open]").first.get_attribute("href").split("?")[0]


def text(person, path):
    person.go(path)
    return person.page.locator("main").inner_text()


def enter(person, transfer, name):
    """Enters a suspect and gives the path of the suspect."""
    person.go(f"{transfer}/suspects")
    form = person.page.locator("main form").last
    fill(form, "name", name)
    form.locator("button[type=submit]").last.click()
    person.go(transfer)
    row = person.page.locator("dl.facts > div", has_text=name).first
    return row.locator('a[href^="/suspects/"]').first.get_attribute("href").split("?")[0]


def take(person, act):
    """Confirms an act that asks nothing, wherever it leads."""
    person.go(act)
    person.page.locator("main form").last.locator("button[type=submit]").last.click()
    assert person.page.locator(".errors, .error-summary").count() == 0


def fits(person):
    wider = person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 1, f"{person.path} is {wider} pixels too wide"


def test_a_transfer_is_accepted_through_to_the_judgment(people):
    officer, police, chief, procurator = (people[one] for one in ("officer", "police", "chief", "procurator"))
    transfer = first(police, "/transfers?state=handedOver")
    police.act(transfer, "receipt")
    chief.act(transfer, "filing", policeNumber="云州公（经）立字〔2026〕91号")
    officer.act(transfer, "goods", note="涉案白酒380箱，清单一式三份")
    suspect = enter(police, transfer, "曹某")
    chief.act(suspect, "detention")
    assert "已拘留" in text(police, suspect)
    police.act(suspect, "arrest-request", procuratorate="云州市人民检察院")
    procurator.go(suspect)
    procurator.shot("suspect-arrest-wide-zh")
    assert "第九十一条" in procurator.page.locator("main").inner_text()
    take(procurator, f"{suspect}/arrest")
    police.act(suspect, "prosecution-request", procuratorate="云州市人民检察院")
    procurator.act(suspect, "prosecution", crime="销售假冒注册商标的商品罪")
    procurator.act(
        suspect, "judgment", verdict="有罪并处刑罚", crime="销售假冒注册商标的商品罪", sentence="有期徒刑", months="10",
        probation="12", fine="60000", administrativeFine="20000", court="云州市中级人民法院", judgmentNumber="（2026）云01刑初88号")
    procurator.act(suspect, "effect")
    said = text(officer, suspect)
    assert "判决已生效" in said and "10个月" in said and "40,000" in said.replace("，", ",")
    officer.shot("suspect-judged-wide-zh")
    assert "判决已生效" in text(officer, transfer)
    officer.shot("transfer-suspects-wide-zh")


def test_a_refused_transfer_is_reconsidered_and_supervised_to_its_filing(people):
    officer, chief, procurator = people["officer"], people["chief"], people["procurator"]
    transfer = first(chief, "/transfers?state=received")
    chief.act(transfer, "no-filing", reason="主观明知的证据不足，退回案卷。")
    officer.act(transfer, "reconsideration-request", reason="进货价明显偏低，足以推定明知。")
    officer.go(transfer)
    officer.shot("transfer-reconsideration-wide-zh")
    chief.act(transfer, "upholding", reason="维持原决定。")
    officer.act(transfer, "supervision-request", procuratorate="云州市人民检察院", reason="仍有异议。")
    procurator.go(transfer)
    procurator.shot("transfer-supervision-wide-zh")
    take(procurator, f"{transfer}/supervision")
    procurator.go("/supervision/letters?state=drafted")
    row = procurator.page.locator("tbody tr", has_text="要求说明不立案理由通知书").first
    letter = row.locator("a[data-open]").first.get_attribute("href").split("?")[0]
    assert "维持原决定" in text(procurator, letter)
    procurator.act(letter, "dispatch")
    chief.act(letter, "answer", answer="证据不足以证明明知。")
    procurator.act(letter, "filing-notice", reason="现有证据足以推定明知，销售金额已达追诉标准。")
    chief.act(letter, "filing-report", policeNumber="云州公（经）立字〔2026〕92号")
    said = text(officer, transfer)
    assert "公安已立案" in said and "〔2026〕92号" in said
    officer.act(transfer, "goods", note="涉案物品已移交")
    for person in people.values():
        assert person.faults == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", ["wide", "phone"])
def test_the_pages_of_the_linkage_fit(demo, browser, language, size):
    person = Person(browser, demo["base"], "叶明", language, WIDE if size == "wide" else PHONE)
    paths = ["/suspects", "/referrals", "/supervision/figures"]
    person.go("/suspects")
    paths += person.page.locator("tbody a[data-open]").evaluate_all(
        "links => links.slice(0, 6).map(link => link.getAttribute('href'))")
    for path in paths:
        person.go(path)
        fits(person)
        person.shot(f"{re.sub(r'[^a-z]+', '-', path.split('?')[0]).strip('-')}-{size}-{language}")
    assert person.faults == []


def test_a_non_prosecution_comes_back(people):
    head, procurator = people["head"], people["procurator"]
    referral = first(procurator, "/referrals?state=opened")
    take(procurator, f"{referral}/review")
    procurator.act(referral, "opinion", opinion="受雇销售假冒商品，建议依法给予行政处罚。")
    procurator.shot("referral-opinion-wide-zh")
    take(head, f"{referral}/case")
    head.go(referral)
    said = head.page.locator("main").inner_text()
    assert "现办案件" in said and len(set(re.findall(r"案〔\d+〕\d+号", said))) == 2
    case = head.page.locator('main a[href^="/cases/"]').last.get_attribute("href")
    head.shot("referral-case-wide-zh")
    head.act(referral, "answer", answer="已登记案件并指定承办人，拟依法处罚。")
    assert "原案号" in text(head, case)
    procurator.act(referral, "settlement", reason="检察意见已落实。")
    assert "已办结" in text(procurator, referral)
    for person in people.values():
        assert person.faults == []
