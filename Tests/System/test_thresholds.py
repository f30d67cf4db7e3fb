"""The facts for the thresholds of a case, set down in a real browser, and the fine calculator."""
import datetime
import os

import pytest

from test_case import registered
from test_journey import PHONE, WIDE, Person

SHOTS = os.environ.get("SHOTS")
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8)))


@pytest.fixture(scope="module")
def people(demo, browser):
    return {key: Person(browser, demo["base"], name) for key, name in {"head": "马骏", "officer": "李梅"}.items()}


def test_a_missing_fact_leads_to_its_field_and_what_is_set_down_is_kept(people):
    head, officer = people["head"], people["officer"]
    case = registered(officer, head)
    page = officer.page
    officer.go(case)
    panel = page.locator("#thresholds")
    assert "尚缺事实" in panel.inner_text()
    # The first fact that is missing is a link to the field where it is entered.
    panel.locator('a[href*="threshold-facts"][href$="#gains"]:visible').first.click()
    assert officer.path == f"{case}/threshold-facts"
    assert page.locator('[name="business"]').count() == 0, "the amount stands on the file"
    assert page.locator('[name="to"]').input_value() == str(TODAY.date())
    form = page.locator("main form").last
    form.locator('[name="gains"]').fill("31,000")
    form.locator('[name="sanction"]').select_option(label="没有")
    form.locator('[name="marks"]').fill("云岭泉，云岭泉饮品有限公司")
    officer.shot("threshold-facts-wide-zh")
    form.locator("button[type=submit]").last.click()
    assert case in page.url and "threshold-facts" not in page.url, page.locator("main").inner_text()[:600]
    text = page.locator("#thresholds").inner_text()
    assert "第1版 · 李梅" in text and "云岭泉（云岭泉饮品有限公司）" in text
    assert "31,000元" in text and "达到" in text

    # A second version beside the first; the form begins with what stood there.
    officer.go(f"{case}/threshold-facts?crimes=213&crimes=214")
    form = page.locator("main form").last
    assert form.locator('[name="gains"]').input_value() == "31000.00"
    form.locator('[name="gains"]').fill("12000")
    form.locator("button[type=submit]").last.click()
    text = page.locator("#thresholds").inner_text()
    assert "第2版 · 李梅" in text
    page.locator("#thresholds summary", has_text="历次填写").click()
    assert "第1版 · 李梅" in page.locator("#thresholds").inner_text()
    assert officer.faults == [] and head.faults == []


def test_anyone_works_out_a_fine(demo, browser):
    for width in (WIDE, PHONE):
        page = browser.new_context(viewport=width, locale="zh-CN").new_page()
        page.goto(demo["base"] + "/law/fines")
        page.get_by_label("侵犯著作权并损害公共利益").check()
        page.locator('[name="conductOn"]').fill("2026-03-01")
        page.locator('[name="business"]').fill("60,000")
        page.locator('[name="proposed"]').fill("30,000")
        page.locator("main form button[type=submit]").last.click()
        text = page.locator("main").inner_text()
        assert "60,000元 × 500% = 300,000元" in text and "低于法定幅度" in text
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
