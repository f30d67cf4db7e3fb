#!/usr/bin/env python3
"""Takes the pictures of the officer's guide (docs/officer.zh-CN.md) and of the README from a fresh demonstration.

    qingyuan demo --data FOLDER --port 8108 --no-rate-limits
    .venv/bin/python scripts/officer_pictures.py http://127.0.0.1:8108 [NAME …]

Nothing is decided on the way, so a second run shows the same; only an address of a calendar is made, and a mapping file
and a trial run of it are kept. Days are written as the browser's own language does (chromium-l10n for Chinese).
"""
import io
import pathlib
import shutil
import sys

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/images/officer"
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
MOST_BYTES = 150_000

# name: (person, where, the words of the section that is shown, or nothing for the whole window). Where is a path;
# "LIST > act" opens the newest record of the list and that page of it.
PICTURES = {
    "today-wide": ("李梅", "/", None),
    "today-phone": ("李梅", "/", None),
    "warnings-wide": ("马骏", "/warnings", None),
    "warning-rules-wide": ("马骏", "/warnings", "升级规则"),
    "calendar-wide": ("李梅", "/account", "时限日历"),
    "calendar-new-wide": ("李梅", "/account", None),
    "listings-wide": ("方晓彤", "/listings?state=dispatched >", None),
    "clues-wide": ("马骏", "/clues", None),
    "clue-wide": ("马骏", "/clues?state=checked >", None),
    "clue-assignment-wide": ("马骏", "/clues?state=triaged > assignment", None),
    "case-new-wide": ("李梅", "/cases/new", None),
    "case-filing-wide": ("马骏", "/cases?state=filingProposed > filing", None),
    "case-wide": ("李梅", "/cases?state=investigating >", None),
    "case-phone": ("李梅", "/cases?state=investigating >", None),
    "case-threshold-wide": ("李梅", "/cases?state=underReview >", "追诉标准对照"),
    "facts-wide": ("李梅", "/cases?state=investigating > threshold-facts", None),
    "fines-wide": ("李梅", "/law/fines", None),
    "consultation-wide": ("叶明", "/consultations?state=asked >", None),
    "measures-wide": ("马骏", "/measures", None),
    "measure-urgent-wide": ("马骏", "/measures?state=urgent >", None),
    "measure-at-once-wide": ("李梅", "/cases?state=investigating > measure-at-once", None),
    "measure-at-once-phone": ("李梅", "/cases?state=investigating > measure-at-once", None),
    "spot-wide": ("李梅", "/cases?state=registered > spot-decision", None),
    "review-wide": ("沈青", "/cases?state=underReview > review", None),
    "notice-wide": ("李梅", "/cases?state=reviewed > notice", None),
    "hearing-right-wide": ("沈青", "/cases?state=hearingAsked >", "听证权利"),
    "hearing-wide": ("沈青", "/cases?state=hearingAsked > hearing", None),
    "hearing-held-wide": ("沈青", "/cases?state=hearingHeld >", None),
    "decision-wide": ("马骏", "/cases?state=noticeGiven > decision", None),
    "executions-wide": ("李梅", "/executions", None),
    "execution-wide": ("李梅", "/executions?state=deferred >", None),
    "execution-reminded-wide": ("李梅", "/executions?state=reminded >", None),
    "transfer-new-wide": ("李梅", "/cases?state=investigating > transfer", None),
    "transfer-received-wide": ("秦川", "/transfers?state=received >", None),
    "transfer-refused-wide": ("李梅", "/transfers?state=notFiled >", None),
    "letter-transfer-wide": ("李梅", "/transfers?state=received >", None),
    "overdue-wide": ("叶明", "/transfers/overdue", None),
    "suspect-wide": ("叶明", "/suspects?state=arrestRequested >", None),
    "supervision-wide": ("叶明", "/supervision", None),
    "figures-wide": ("叶明", "/supervision/figures", None),
    "letter-wide": ("叶明", "/supervision/letters?state=answered >", None),
    "referral-wide": ("马骏", "/referrals?state=opinionSent >", None),
    "hand-over-wide": ("马骏", "/cases?state=checking > hand-over", None),
    "designation-wide": ("陆承志", "/cases > designation", None),
    "merged-wide": ("李梅", "/cases?state=merged >", None),
    "forms-wide": ("李梅", "/cases?state=investigating > forms", None),
    "form-wide": ("李梅", "/cases?state=investigating > forms/inquiryRecord", None),
    "volume-wide": ("李梅", "/cases?state=closed > volume-filing", None),
    "officers-wide": ("马骏", "/officers", None),
    "plan-review-wide": ("韩雪松", "/plans?state=draft >", None),
    "plan-wide": ("韩雪松", "/plans?state=adopted >", None),
    "plan-summary-wide": ("韩雪松", "/plans?state=adopted > summary", None),
    "task-wide": ("李梅", "/tasks?mine=1 >", None),
    "officer-wide": ("马骏", "/officers >", None),
    "responsibility-wide": ("李梅", "/cases?state=hearingHeld > responsibility", None),
    "exchange-wide": ("李梅", "/exchange", None),
    "exchange-run-wide": ("李梅", "/exchange", None),
    "ledger-wide": ("李梅", "/ledger", None),
    "proof-wide": ("李梅", "/cases?state=investigating >", None),
    # Those of the README say their language, and lie one folder higher.
    "today-wide-zh": ("李梅", "/", None),
    "today-wide-en": ("李梅", "/", None),
    "listing-wide-zh": ("方晓彤", "/listings?state=dispatched >", None),
    "case-wide-zh": ("李梅", "/cases?state=hearingHeld >", None),
    "plan-wide-zh": ("韩雪松", "/plans?state=adopted >", None),
    "supervision-wide-zh": ("叶明", "/supervision", None),
    "supervision-wide-en": ("叶明", "/supervision", None),
    "transfer-wide-zh": ("秦川", "/transfers?state=received >", None),
    "ledger-wide-en": ("李梅", "/ledger", None),
}


class Desk:
    """The browsers of the people, one for each person, size and language."""

    def __init__(self, browser, base):
        self.browser, self.base, self.pages = browser, base, {}

    def page(self, person, name):
        size, locale = "phone" if "-phone" in name else "wide", "en-GB" if name.endswith("-en") else "zh-CN"
        if (person, size, locale) not in self.pages:
            page = self.browser.new_context(viewport=PHONE if size == "phone" else WIDE, locale=locale).new_page()
            page.goto(self.base + "/sign-in")
            page.locator(f'tr:has-text("{person}") button').first.click()
            self.pages[person, size, locale] = page
        return self.pages[person, size, locale]

    def open(self, page, where):
        path, _, act = (part.strip() for part in where.partition(">"))
        self.go(page, path)
        if ">" in where:
            record = page.locator("tbody a[data-open], tbody a").first.get_attribute("href").split("?")[0]
            self.go(page, f"{record}/{act}" if act else record)

    def go(self, page, path):
        status = page.goto(self.base + path).status
        if status >= 400:
            sys.exit(f"{path}: {status}")


def taken(page, words):
    """The window, or the whole section in which the words stand, with a margin."""
    if words is None:
        return page.screenshot()
    page.evaluate("window.scrollTo(0, 0)")
    section = page.get_by_text(words, exact=True).first.locator("xpath=ancestor::*[self::section or self::dl][1]")
    box = section.bounding_box()
    around = {"x": box["x"] - 16, "y": box["y"] - 16, "width": box["width"] + 32, "height": box["height"] + 32}
    return page.screenshot(clip=around, full_page=True)


def kept(picture):
    """The picture in a palette as large as the bytes allow."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    for colours in (256, 128, 64, 32):
        out = io.BytesIO()
        palette = image.quantize(colours, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
        palette.save(out, "PNG", optimize=True)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()


def see_calendar(desk, page):
    page.get_by_role("button", name="生成订阅地址").or_(page.get_by_role("button", name="更换地址")).first.click()
    # The address is a secret, and another one each time.
    hidden = "part => part.textContent = 'https://qingyuan.example/calendar/qyc_….ics?lang=zh'"
    page.get_by_text("/calendar/").first.evaluate(hidden)


def see_trial_run(desk, page):
    desk.go(page, "/exchange/mappings/new")
    send(page, "docs/examples/mapping.json")
    desk.go(page, "/exchange")
    send(page, "docs/examples/cases.csv")
    for _ in range(40):
        if page.get_by_text("已完成").count():
            return
        page.wait_for_timeout(250)
        page.reload()


def see_proof(desk, page):
    desk.go(page, page.locator('main a[href^="/ledger/entries/"]').first.get_attribute("href"))
    page.get_by_role("button", name="在本浏览器中核验").click()
    page.wait_for_timeout(500)


def see_letter(desk, page):
    desk.go(page, page.locator('main a[href^="/documents/"]').first.get_attribute("href"))


def send(page, file):
    form = page.locator("main form:has(input[type=file])").first
    form.locator("input[type=file]").set_input_files(ROOT / file)
    form.locator("button[type=submit]").click()


# What is done on the page before the picture is taken.
STEPS = {
    "calendar-new-wide": see_calendar, "exchange-run-wide": see_trial_run, "proof-wide": see_proof,
    "letter-transfer-wide": see_letter,
}


def main():
    base, names = sys.argv[1].rstrip("/"), sys.argv[2:] or list(PICTURES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--lang=zh-CN"])
        desk = Desk(browser, base)
        for name in names:
            person, where, words = PICTURES[name]
            page = desk.page(person, name)
            desk.open(page, where)
            if name in STEPS:
                STEPS[name](desk, page)
            file = (FOLDER.parent if name.endswith(("-zh", "-en")) else FOLDER) / f"{name}.png"
            file.write_bytes(kept(taken(page, words)))
            print(name, file.stat().st_size)


main()
