import Enforcement
import Law

/// Words for the names that stand in entries: operations, tables, ways in.
extension LedgerText {
    /// The noun an operation's name begins with.
    static func subject(_ operation: String) -> Wording? { subjects[String(operation.prefix { $0 != "." })] }

    /// What a row of a table is; nil for a table without a word of its own.
    static func table(_ name: String) -> Wording? { tables[name] }

    /// By which way an act came in.
    static func channel(_ channel: Actor.Channel) -> Wording {
        switch channel {
        case .web: Wording("网页", "page")
        case .api: Wording("接口", "API")
        case .commandLine: Wording("命令行", "command line")
        case .job: Wording("后台任务", "background job")
        }
    }

    static let subjects = [
        "access": Wording("账户安全", "Access"), "assignment": Wording("承办", "Assignment"),
        "case": Wording("案件", "Case"), "clock": Wording("时限", "Clock"), "clue": Wording("线索", "Clue"),
        "evidence": Wording("证据", "Evidence"), "export": Wording("导出", "Export"),
        "finding": Wording("筛查结果", "Finding"), "job": Wording("后台任务", "Job"),
        "limit": Wording("地方时限", "Regional time"),
        "ledger": Wording("存证", "Ledger"),
        "listing": Wording("商品信息", "Listing"), "message": Wording("消息", "Message"),
        "notice": Wording("提醒", "Notice"),
        "office": Wording("机关", "Office"), "officer": Wording("执法人员", "Officer"),
        "plan": Wording("计划", "Plan"),
        "record": Wording("记录", "Record"), "right": Wording("权利", "Right"),
        "subject": Wording("主体", "Subject"),
        "supervision": Wording("监督", "Supervision"), "task": Wording("任务", "Task"),
        "token": Wording("接口令牌", "Token"), "transfer": Wording("移送", "Transfer"), "unit": Wording("单位", "Unit"),
        "upkeep": Wording("维护", "Upkeep"),
        "user": Wording("用户", "User"),
    ]

    static let tables = [
        "account": Wording("账户", "account"), "account_role": Wording("角色", "role"),
        "api_token": Wording("接口令牌", "token"), "assignment": Wording("承办", "assignment"),
        "authorised_seller": Wording("授权销售者", "authorised seller"),
        "calibration": Wording("得分校准", "calibration of scores"),
        "photo": Wording("图片指纹", "photo"), "photo_finding": Wording("图片发现", "finding in a picture"),
        "unit_threshold": Wording("最低得分", "least score"), "official_host": Wording("官方网址", "official host"),
        "avoidance": Wording("回避", "avoidance"),
        "case_evidence": Wording("案件证据", "evidence of a case"),
        "case_file": Wording("案件", "case"), "case_goods": Wording("涉案物品", "goods of a case"),
        "case_paper": Wording("案件材料", "paper of a case"), "certificate": Wording("执法证", "certificate"),
        "certificate_suspension": Wording("执法证暂停", "suspension of a certificate"),
        "clock": Wording("时限", "clock"), "clock_light": Wording("时限提醒", "light of a clock"),
        "clue": Wording("线索", "clue"), "clue_listing": Wording("线索的商品信息", "listing of a clue"),
        "clue_right": Wording("线索的权利", "right of a clue"), "credential": Wording("登录凭证", "credential"),
        "document": Wording("文书", "document"), "evidence": Wording("证据", "evidence"),
        "finding": Wording("筛查结果", "finding"), "foreign_filing": Wording("原系统立案日期", "filing elsewhere"),
        "regional_limit": Wording("地方时限", "time set by a region"), "import_batch": Wording("导入批次", "import"),
        "import_problem": Wording("导入问题", "problem of an import"), "ip_right": Wording("权利", "right"),
        "job_act": Wording("后台任务处置", "decision on a job"), "listing": Wording("商品信息", "listing"),
        "message": Wording("消息", "message"), "notice": Wording("提醒", "notice"),
        "number_series": Wording("编号序列", "series of numbers"), "omission": Wording("遗漏", "omission"),
        "omission_look": Wording("遗漏处置", "look at an omission"),
        "omission_run": Wording("遗漏核算", "search for omissions"),
        "one_time_code": Wording("动态验证码", "one-time codes"), "plan": Wording("计划", "plan"),
        "plan_answer": Wording("计划答复", "answer of a plan"), "plan_clause": Wording("计划条款", "clause of a plan"),
        "plan_correction": Wording("计划更正", "correction of a plan"), "plan_count": Wording("任务统计规则", "count of a task"),
        "plan_document": Wording("计划原文", "text of a plan"), "plan_link": Wording("任务关联记录", "record of a task"),
        "plan_measure": Wording("计划措施", "measure of a plan"), "plan_name": Wording("计划中的单位名称", "name in a plan"),
        "plan_report": Wording("进展报告", "report on a task"),
        "plan_report_file": Wording("报告佐证", "proof of a report"), "plan_request": Wording("督办", "request on a task"),
        "plan_task": Wording("任务", "task"), "record_export": Wording("导出", "export"),
        "record_index": Wording("记录索引", "index of records"), "recovery_code": Wording("恢复码", "recovery code"),
        "step": Wording("办理步骤", "step"), "subject": Wording("主体", "subject"),
        "subject_look": Wording("查看主体信息", "look at a subject"), "supervision": Wording("监督文书", "letter of supervision"),
        "transfer": Wording("移送", "transfer"), "transfer_receiver": Wording("移送接收单位", "receiver of a transfer"),
        "training": Wording("培训记录", "training"), "unit_training": Wording("每年学时", "yearly hours"),
        "unit_warning": Wording("预警设置", "warning settings"),
        "unit": Wording("单位", "unit"), "verdict": Wording("判读", "verdict"),
    ]
}
