"""The journey of a plan in a real browser: upload → review → assign → a unit reports → the coordinator chases and closes."""
import datetime
import os
import re

import pytest

from test_journey import PHONE, Person

YEAR = 2027
PLAN = f"""云江省{YEAR}年打击侵权假冒专项行动方案
云双打办〔{YEAR}〕7号

一、重点任务

（一）整治网络假冒。对重点平台开展排查，{YEAR}年6月底前完成。（云州市市场监督管理局牵头，云州市公安局按职责分工负责）

（二）净化农村市场。开展农资打假专项行动。（临泽市农业农村局、云江省消费者保护委员会负责）

云江省打击侵权假冒工作领导小组办公室
{YEAR}年1月8日
"""


@pytest.fixture(scope="module")
def people(demo, browser):
    names = {"coordinator": "韩雪松", "officer": "李梅", "police": "赵铁"}
    return {key: Person(browser, demo["base"], name) for key, name in names.items()}


def day(ahead):
    return (datetime.date.today() + datetime.timedelta(days=ahead)).isoformat()


def test_a_plan_becomes_tasks_that_are_reported_chased_and_closed(people, tmp_path):
    coordinator, officer, police = people["coordinator"], people["officer"], people["police"]

    # The document is sent in and read.
    document = tmp_path / "plan.txt"
    document.write_text(PLAN, encoding="utf-8")
    coordinator.go("/plans")
    coordinator.shot("plans-wide-zh")
    coordinator.go("/plans/new")
    coordinator.page.locator("input[type=file]").set_input_files(str(document))
    coordinator.page.locator("main form:has(input[type=file]) button[type=submit]").click()
    plan = coordinator.path
    assert re.fullmatch(r"/plans/[A-Z0-9]+", plan), coordinator.page.url
    assert coordinator.page.locator(".plan-source mark").count() == 4
    coordinator.shot("plan-review-wide-zh")

    # A draft with a name that nobody knows is not put into force.
    closed = coordinator.page.locator("main").text_content()
    assert "1个单位名称待确认" in closed, closed[:600]

    # The name is settled, a measure corrected: both are kept.
    form = coordinator.page.locator("#names form")
    form.locator("select").first.select_option("-")
    form.locator("button[type=submit]").click()
    assert coordinator.path == plan
    coordinator.page.locator(".plan-measures a.button", has_text="更正").nth(1).click()
    form = coordinator.page.locator("main form").last
    form.locator('[name="heading"]').fill("净化农村和社区市场")
    form.locator('[name^="due-"]').first.fill(f"{YEAR}-09-30")
    coordinator.shot("plan-measure-wide-zh")
    form.locator("button[type=submit]").last.click()
    text = coordinator.page.locator("main").inner_text()
    assert "净化农村和社区市场" in text and "净化农村市场" in text

    # A measure that the reading missed is added behind the second.
    coordinator.page.locator(".plan-measures a.button", has_text="在此后增加措施").nth(1).click()
    form = coordinator.page.locator("main form").last
    form.locator('[name="number"]').fill("三")
    form.locator('[name="heading"]').fill("规范仓储管理")
    form.locator('[name="text"]').fill("涉案物品专库存放、专人管理。")
    form.locator('[name="new-unit-1"]').select_option(label="云州市市场监督管理局")
    form.locator('[name="new-role-1"]').select_option(label="牵头")
    coordinator.shot("plan-measure-new-wide-zh")
    form.locator("button[type=submit]").last.click()
    assert "规范仓储管理" in coordinator.page.locator("main").inner_text()

    # It is put into force: four tasks, each with its unit and day.
    coordinator.act(plan, "adoption")
    coordinator.shot("plan-board-wide-zh")
    assert coordinator.page.locator("tbody tr").count() == 3
    for way, rows in [("measure", 3), ("month", 3)]:
        coordinator.go(f"{plan}?by={way}")
        assert coordinator.page.locator("tbody tr").count() == rows
    assert "系统外" not in coordinator.page.locator("main").inner_text()

    # The unit finds its task at home, accepts it, reports and adds a file.
    officer.go("/")
    assert "本单位任务" in officer.page.locator("main").inner_text()
    officer.shot("home-tasks-wide-zh")
    officer.go(f"/tasks?mine=1&plan={plan.split('/')[-1]}")
    officer.page.locator("tbody a[data-open]").first.click()
    task = officer.path
    officer.act(task, "acceptance")
    officer.act(task, "report", reason="组织平台约谈3次，签订承诺书12份")
    proof = tmp_path / "sheet.txt"
    proof.write_text("签到表", encoding="utf-8")
    officer.go(f"{task}/files")
    officer.page.locator("input[type=file]").first.set_input_files(str(proof))
    officer.page.locator("main form:has(input[type=file]) button[type=submit]").click()
    assert "sheet.txt" in officer.page.locator("#files").inner_text()
    officer.page.locator("#reports a", has_text="添加佐证").click()
    officer.page.locator("input[type=file]").first.set_input_files(str(proof))
    officer.page.locator("main form:has(input[type=file]) button[type=submit]").click()
    assert "sheet.txt" in officer.page.locator("#reports").inner_text(), "the file stands under the report it proves"
    assert "sheet.txt" not in officer.page.locator("#files").inner_text()

    # Others do not see it.
    answer = police.page.goto(police.base + task)
    assert answer.status == 404

    # The coordinator sets what is counted, demands an answer, and grants more time.
    coordinator.act(task, "count", kind="案件")
    coordinator.go(task)
    figure = coordinator.page.locator(".figures a").first
    assert int(figure.inner_text().replace(",", "")) >= 0
    coordinator.act(task, "request", dueOn=day(3), text="请报送平台整改清单")
    officer.act(task, "extension", dueOn=day(6), reason="两家平台尚未反馈")
    coordinator.act(task, "extension-decision", grants="同意延期", reason="同意")
    officer.go(task)
    assert "请报送平台整改清单" in officer.page.locator("main").inner_text()
    officer.shot("task-unit-wide-zh")
    officer.act(task, "reply", reply="整改清单已上传")
    officer.act(task, "completion", reason="全部平台完成整改")
    coordinator.act(task, "request-end", reason="答复属实")
    coordinator.act(task, "closure", outcome="完成", reason="经核属实")
    text = coordinator.page.locator("main").inner_text()
    for word in ["已办结", "组织平台约谈3次", "整改清单已上传", "完成：经核属实"]:
        assert word in text, word
    coordinator.shot("task-closed-wide-zh")
    coordinator.go(plan)
    assert "1 / 4" in coordinator.page.locator(".figures").inner_text()

    # The month's summary tells what happened, and what proves it.
    coordinator.go(f"{plan}/summary")
    summary = coordinator.page.locator("main").inner_text()
    assert "本月收到进展报告1份，涉及任务1项，其中1份附有佐证材料1件" in summary and "收到答复1件" in summary
    coordinator.shot("plan-summary-wide-zh")

    # The search finds the plan and the task by their words.
    coordinator.go("/search?q=规范仓储管理")
    found = coordinator.page.locator("main").inner_text()
    assert "任务" in found and "规范仓储管理" in found

    # The plan is compared with another one of the office.
    coordinator.go("/plan-comparison")
    form = coordinator.page.locator("#stored form")
    form.locator('[name="from"]').select_option(index=2)
    form.locator('[name="to"]').select_option(plan.split("/")[-1])
    form.locator("button[type=submit]").click()
    assert coordinator.page.locator("#added li").count() + coordinator.page.locator("#changed li").count() > 0
    coordinator.shot("plan-comparison-stored-wide-zh")

    for person in people.values():
        assert [fault for fault in person.faults if "404" not in fault] == []


def test_the_pages_of_plans_fit_a_phone_and_speak_english(demo, browser):
    reader = Person(browser, demo["base"], "韩雪松", language="en", viewport=PHONE)
    reader.go("/plans")
    links = reader.page.locator("tbody a[data-open]").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert len(links) >= 2
    reader.go("/tasks")
    links += reader.page.locator("tbody a[data-open]").evaluate_all("all => all.slice(0, 8).map(a => a.getAttribute('href'))")
    for place, link in enumerate(["/plans", "/plans/new", "/tasks", "/tasks?light=red", "/plan-comparison"] + links):
        reader.go(link)
        width = reader.page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], f"{link} is {width} wide"
        assert reader.page.locator("h1").count() == 1, link
        if os.environ.get("SHOTS"):
            reader.shot(f"plan-phone-en-{place}")
    reader.page.emulate_media(media="print")
    for place, link in enumerate(links[:3]):
        reader.go(link)
        reader.shot(f"plan-print-en-{place}")
    assert reader.faults == []
