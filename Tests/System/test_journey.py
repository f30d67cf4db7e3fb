"""The whole path in a real browser: listings → clue → case → transfer → the police file it.

With SHOTS=FOLDER in the environment it also keeps screenshots to look at.
"""
import json
import os
import pathlib
import re
import time

import pytest

SHOTS = os.environ.get("SHOTS")
WIDE = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 844}


class Person:
    """One signed-in person with a browser of their own."""

    def __init__(self, browser, base, name, language="zh", viewport=WIDE):
        self.base = base
        locale = "zh-CN" if language == "zh" else "en-GB"
        self.context = browser.new_context(viewport=viewport, locale=locale)
        self.page = self.context.new_page()
        self.faults = []
        self.page.on("console", lambda entry: entry.type == "error" and self.faults.append(entry.text))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.go("/sign-in")
        self.page.locator(f'tr:has-text("{name}") button').first.click()
        assert self.path == "/", f"{name} could not sign in: {self.page.url}"

    @property
    def path(self):
        return self.page.url.removeprefix(self.base).split("?")[0]

    def go(self, path):
        answer = self.page.goto(self.base + path)
        assert answer.status < 400, f"{path}: {answer.status}"

    def act(self, record, noun, **fields):
        """Opens an act of a record, fills the form, confirms, and sees that it went through."""
        self.go(f"{record}/{noun}")
        form = self.page.locator("main form").last
        for name, value in fields.items():
            fill(form, name, value)
        form.locator("button[type=submit]").last.click()
        errors = self.page.locator(".errors, .error-summary")
        assert errors.count() == 0, f"{noun}: {errors.first.inner_text()}"
        assert self.path == record, f"{noun}: ended at {self.page.url}: {self.page.locator('main').inner_text()[:400]}"

    def shot(self, name):
        if SHOTS:
            pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=f"{SHOTS}/{name}.png")


def fill(form, name, value):
    field = form.locator(f'[name="{name}"]').first
    kind = field.evaluate("field => field.tagName === 'SELECT' ? 'select' : field.type")
    if kind in ("checkbox", "radio"):
        for one in value if isinstance(value, list) else [value]:
            form.get_by_label(one).first.check()
    elif kind == "select":
        option = field.locator("option", has_text=value).first.get_attribute("value")
        field.select_option(option)
    else:
        field.fill(value)


@pytest.fixture(scope="module")
def people(demo, browser):
    names = {
        "monitor": "方晓彤", "head": "马骏", "officer": "李梅", "second": "周岩", "police": "赵铁", "chief": "秦川",
        "procurator": "叶明",
    }
    return {key: Person(browser, demo["base"], name) for key, name in names.items()}


def test_a_listing_becomes_a_filed_criminal_case(people, tmp_path):
    monitor, head, officer = people["monitor"], people["head"], people["officer"]

    # A feed comes in.
    feed = tmp_path / "feed.ndjson"
    rows = [
        {"id": "J1", "title": "九.峰.醇 酱香型白酒 高仿 厂家直发", "price": "99.00", "platform": "云集市", "seller": "聚鑫酒行"},
        {"id": "J2", "title": "不锈钢保温杯 家用", "price": "29.00", "platform": "云集市", "seller": "老王杂货铺"},
    ]
    feed.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + '\n{"id":"J3"\n', encoding="utf-8")
    monitor.go("/imports")
    monitor.page.locator("input[type=file]").first.set_input_files(str(feed))
    monitor.page.locator("main form:has(input[type=file]) button[type=submit]").first.click()
    assert "/imports/" in monitor.path
    report = monitor.page.locator("main").inner_text()
    assert "3" in report and "J3" not in report.split("行")[0]
    monitor.shot("import-wide-zh")

    # The disguised mark is found and marked in place.
    # The file is taken in by a job: its rows are there a moment later.
    for _ in range(120):
        monitor.go("/listings?q=" + "九.峰.醇 酱香型白酒 高仿")
        if monitor.page.locator("tbody a[data-open]").count():
            break
        time.sleep(0.5)
    monitor.page.locator("tbody a[data-open]").first.click()
    assert monitor.page.locator("mark").first.inner_text().startswith("九.峰.醇")
    monitor.shot("listing-wide-zh")
    listing = monitor.path

    # It is dispatched to the city as a clue.
    monitor.page.locator("main a", has_text="转为线索").first.click()
    form = monitor.page.locator("main form").last
    fill(form, "unit", "云州市市场监督管理局")
    form.locator("button[type=submit]").last.click()
    monitor.go(listing)
    clue = monitor.page.locator('main a[href^="/clues/"]').first.get_attribute("href")

    # The head looks, assigns; the officer accepts, checks and reports; the head files a case.
    head.go("/clues")
    head.shot("clues-wide-zh")
    head.act(clue, "triage", priority="紧急")
    head.act(clue, "assignment", lead="李梅")
    officer.go(clue)
    officer.page.locator('form[action$="/acceptance"] button').first.click()
    assert "核查中" in officer.page.locator("main").inner_text()
    officer.act(clue, "report", report="经核查，该店销售假冒“九峰醇”白酒，金额二十余万元。")
    head.go(clue)
    head.shot("clue-wide-zh")
    head.page.goto(f"{head.base}{clue}/case")
    head.page.locator("main form").last.locator("button[type=submit]").last.click()
    head.go(clue)
    case = head.page.locator('main a[href^="/cases/"]').first.get_attribute("href").split("?")[0]

    # Two officers, filing, and a transfer.
    head.act(case, "officers", officers=["李梅", "周岩"])
    officer.go(f"{case}/filing-proposal")
    form = officer.page.locator("main form").last
    for box in form.locator('input[name="conditions"]').all():
        box.check()
    form.locator('[name="reasons"]').fill("有初步证据证明存在违法行为。")
    form.locator("button[type=submit]").last.click()
    assert officer.path == case
    head.act(case, "filing", opinion="同意立案")
    head.go(case)
    head.shot("case-wide-zh")
    officer.go(f"{case}/transfer")
    form = officer.page.locator("main form").last
    fill(form, "crime", "销售假冒注册商标的商品罪")
    if form.locator('[name="ground"]').count():
        fill(form, "ground", "达到刑事追诉标准")
    form.locator('[name="facts"]').fill("销售假冒“九峰醇”白酒，销售金额二十余万元，涉嫌犯罪。")
    form.locator("button[type=submit]").last.click()
    assert officer.path.startswith("/transfers/"), officer.page.locator("main").inner_text()[:400]
    transfer = officer.path

    # The head decides, the officer hands over, the police sign for it and file it.
    head.act(transfer, "approval", approves="批准移送", reason="同意移送")
    officer.act(transfer, "hand-over", receiver="云州市公安局", attachments=["调查报告"])
    police, chief = people["police"], people["chief"]
    police.act(transfer, "receipt")
    police.shot("transfer-wide-zh")
    chief.act(transfer, "filing", policeNumber="云州公(经)立字〔2026〕88号")
    chief.go(transfer)
    assert "公安已立案" in chief.page.locator("main").inner_text()

    # The procurator sees it, and what is late; the letter prints on A4.
    procurator = people["procurator"]
    procurator.go(transfer)
    procurator.go("/transfers/overdue")
    procurator.shot("overdue-wide-zh")
    officer.go(transfer)
    letter = officer.page.locator('a[href^="/documents/"]').first.get_attribute("href")
    officer.go(letter)
    assert "涉嫌犯罪案件移送书" in officer.page.locator("main").inner_text()
    officer.shot("letter-wide-zh")
    for person in people.values():
        assert person.faults == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", ["wide", "phone"])
def test_every_page_of_the_side_fits_and_says_nothing_wrong(demo, browser, language, size):
    person = Person(browser, demo["base"], "马骏", language, WIDE if size == "wide" else PHONE)
    paths = person.page.locator("nav.side a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert len(paths) >= 6
    for path in paths:
        person.go(path)
        wider = person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 1, f"{path} is {wider} pixels wider than the {size} screen"
        name = re.sub(r"\W+", "-", path).strip("-") or "today"
        person.shot(f"{name}-{size}-{language}")
    assert person.faults == []


def test_pages_work_without_script(demo, browser):
    context = browser.new_context(java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    page.goto(demo["base"] + "/sign-in")
    page.locator('tr:has-text("李梅") button').first.click()
    assert page.locator(".due-row").count() > 0
    page.locator(".due-row a").first.click()
    assert page.locator("h1").count() == 1
