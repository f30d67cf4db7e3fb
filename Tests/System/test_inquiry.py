"""Goods that are with a laboratory, in a real browser: the report comes, and the case says which days do not count."""
import datetime
import os
import re

import pytest

from test_journey import PHONE, WIDE, Person, fill

SHOTS = os.environ.get("SHOTS")
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()


@pytest.fixture(scope="module")
def officer(demo, browser):
    return Person(browser, demo["base"], "李梅")


def text(person, path):
    person.go(path)
    return person.page.locator("main").inner_text()


def opened(officer, kind, **fields):
    """Opens an inquiry in a case in which goods wait for a measure, and returns the case with the inquiry."""
    officer.go("/inquiries?state=away")
    officer.page.locator("tbody a[data-open]").first.click()
    case = officer.page.locator('main a[href^="/cases/"]').first.get_attribute("href")
    officer.go(f"{case}/inquiry")
    form = officer.page.locator("main form").last
    form.get_by_label(kind, exact=True).check()
    for name, value in fields.items():
        form.locator(f'[name="{name}"]').fill(value)
    form.locator("button[type=submit]").last.click()
    assert officer.path.startswith("/inquiries/"), officer.page.locator("main").inner_text()[:400]
    return case, officer.path


def test_a_sample_is_drawn_tested_and_the_clock_says_which_days_do_not_count(officer):
    case, inquiry = opened(officer, "检验", object="涉案饮用水", reason="需要确认是否符合标准")
    officer.act(
        inquiry, "sampling", drawnOn=str(TODAY), place="云州市北湖路19号", method="随机抽取", total="46", drawn="6", spare="3",
        unit="箱", seals="云封0101", present="当事人到场")
    officer.act(
        inquiry, "commission", organ="云江省产品质量检验研究院", question="菌落总数", sentOn=str(TODAY),
        until=str(TODAY + datetime.timedelta(days=20)))
    assert "等待结果" in text(officer, inquiry)
    officer.shot("inquiry-away-wide-zh")
    assert re.search("检测、检验、检疫、鉴定.*起", text(officer, case))


def test_the_report_of_goods_sent_days_ago_lets_the_time_go_on(officer, tmp_path):
    officer.go("/inquiries?state=away")
    rows = officer.page.locator("tbody tr", has_text="云江省产品质量检验研究院")
    rows.last.locator("a[data-open]").click()
    inquiry = officer.path
    case = officer.page.locator('main a[href^="/cases/"]').first.get_attribute("href")
    report = tmp_path / "report.pdf"
    report.write_bytes(b"%PDF-1.7 report of the laboratory")
    officer.go(f"{case}/files")
    officer.page.locator("input[type=file]").first.set_input_files(str(report))
    officer.page.locator("main form button[type=submit]").last.click()
    officer.act(
        inquiry, "result", finding="不合格", words="菌落总数不符合标准要求", report="云检2026-118", receivedOn=str(TODAY),
        file="report.pdf")
    assert "不合格" in text(officer, inquiry) and "云检2026-118" in text(officer, inquiry)
    officer.shot("inquiry-answered-wide-zh")
    shown = text(officer, case)
    days = re.search(r"不计入 (\d+) 日", shown)
    assert days and int(days.group(1)) > 0, shown[-800:]
    assert "检验报告 云检2026-118" in shown
    officer.shot("inquiry-case-wide-zh")


def test_the_pages_fit_a_phone(demo, browser):
    person = Person(browser, demo["base"], "李梅", language="en", viewport=PHONE)
    for path in ["/inquiries", "/assistance"]:
        person.go(path)
        width = person.page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], f"{path}: {width}"
        person.shot(path.strip("/") + "-phone-en")
    assert not person.faults
