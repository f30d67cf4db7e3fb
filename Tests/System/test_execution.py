"""What follows a penalty decision, in a real browser: parts granted, a demand, a review that changes the fine."""
import datetime

import pytest

from test_journey import PHONE, WIDE, Person

TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()


@pytest.fixture(scope="module")
def people(demo, browser):
    names = {"head": "马骏", "officer": "李梅"}
    return {key: Person(browser, demo["base"], name) for key, name in names.items()}


def first(person, state):
    person.go(f"/executions?state={state}")
    return person.page.locator("tbody a[data-open]").first.get_attribute("href")


def text(person, path):
    person.go(path)
    return person.page.locator("main").inner_text()


def test_parts_are_granted_by_the_head(people):
    head, officer = people["head"], people["officer"]
    execution = first(officer, "deferralAsked")
    assert "未批准" in text(officer, execution)
    head.act(execution, "deferral")
    page = text(officer, execution)
    assert "暂缓、分期缴纳中" in page and "已批准" in page


def test_a_party_that_does_not_pay_is_called_upon_and_review_lowers_the_fine(people):
    officer = people["officer"]
    officer.go("/executions?state=due")
    overdue = officer.page.locator("tbody tr", has=officer.page.locator(".tone-grave")).first
    execution = overdue.locator("a[data-open]").get_attribute("href")
    assert "已逾期" in text(officer, execution) and "× 3% ×" in text(officer, execution)
    officer.act(execution, "demand", servedOn=str(TODAY))
    assert "已催告" in text(officer, execution)
    officer.act(
        execution, "remedy", kind="行政复议", body="云州市人民政府", matter="云政复〔2026〕88号", filedOn=str(TODAY))
    assert "期间不计算加处罚款" in text(officer, execution)
    officer.act(
        execution, "remedy-change", fine="1000", confiscated="0", endedOn=str(TODAY), text="罚款变更为1000元")
    page = text(officer, execution)
    assert "¥1,000.00" in page and "变更" in page
    for person in people.values():
        assert person.faults == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", ["wide", "phone"])
def test_the_pages_of_executions_fit_the_screen(demo, browser, language, size):
    person = Person(browser, demo["base"], "李梅", language, WIDE if size == "wide" else PHONE)
    pages = ["/executions"] + [first(person, state) for state in ("due", "deferred", "reminded", "enforcing", "unsettled")]
    for place, path in enumerate(pages):
        person.go(path)
        wider = person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 1, f"{path} is {wider} pixels wider than the {size} screen"
        person.shot(f"execution-{size}-{language}-{place}")
    assert person.faults == []
