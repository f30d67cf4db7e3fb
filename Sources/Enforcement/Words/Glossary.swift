package import Law

/// The words of the house, Chinese beside English, one word for one thing: in code, API, pages and documents.
package enum Glossary {
    /// One term with what it means.
    package struct Entry: Sendable {
        package let term: Wording
        package let meaning: Wording
        /// The name in code and API.
        package let name: String
    }

    /// The subjects of the design.
    package static let terms: [Entry] = [
        Entry("单位", "Unit", "某一地区的一个机关或者机构", "an agency in a region", "Unit"),
        Entry("执法人员", "Officer", "持有行政执法证件的人员", "a person with an enforcement certificate", "Officer"),
        Entry("主体", "Subject", "记录所涉及的单位或者个人", "a firm or a person that a record speaks of", "Subject"),
        Entry("权利", "Right", "登记在册的知识产权", "an intellectual property right in the register", "Right"),
        Entry("商品信息", "Listing", "平台上一条被采集的商品信息", "one offer on a platform as it was captured", "Listing"),
        Entry("命中", "Finding", "筛查在商品信息中发现的一处标识", "a mark that screening found in a listing", "Finding"),
        Entry("判读", "Verdict", "执法人员对筛查结果的判断", "what an officer says of the findings", "Verdict"),
        Entry("线索", "Clue", "尚未立案的违法可能", "a hint, before it is known whether a case follows", "Clue"),
        Entry("案件", "Case", "行政处罚案件", "an administrative penalty case", "Case"),
        Entry(
            "强制措施", "Compulsory measure", "案件中的查封、扣押和先行登记保存", "premises or goods held in a case", "CaseMeasure"),
        Entry(
            "抽样检验与辨认", "Inquiry", "就涉案物品抽样、送检或者请权利人辨认",
            "what a laboratory or the holder of the right is asked about goods", "Inquiry"),
        Entry(
            "执行", "Execution", "处罚决定送达后的履行、催告和强制执行", "what follows the service of a penalty decision", "Execution"),
        Entry("缴款", "Payment", "为一项处罚决定缴纳或者退还的款项", "what is paid on a decision, or back", "Payment"),
        Entry("救济", "Remedy", "对处罚决定的行政复议、行政诉讼", "a review or a suit against a decision", "Remedy"),
        Entry("移送", "Transfer", "将涉嫌犯罪案件移送公安机关", "a suspected crime handed to the police", "Transfer"),
        Entry("遗漏", "Omission", "应当发生而未发生的事项", "what should have happened and did not", "Omission"),
        Entry(
            "检察监督", "Supervision", "人民检察院就遗漏发出的文书及其办理", "a letter of the procuratorate and what came of it",
            "Supervision"),
        Entry(
            "异议", "Objection", "移送机关对不予立案提请复议、建议立案监督", "what a unit does about a decision not to file",
            "TransferObjection"),
        Entry(
            "涉案人员、单位", "Suspect", "公安机关立案后追究的个人或者单位", "a person or a unit whom the police pursue", "Suspect"),
        Entry(
            "反向衔接", "Referral", "不起诉案件移送主管机关行政处理", "a suspect not prosecuted, passed back for a penalty", "Referral"),
        Entry(
            "案件咨询", "Consultation", "就案情是否涉嫌犯罪向公安机关、人民检察院咨询",
            "the police or the procuratorate are asked whether it is a crime",
            "Consultation"),
        Entry(
            "涉税线索", "Tax clue", "办案中发现并移交税务机关的税收违法线索", "what a case showed of unpaid tax, handed to the tax authority",
            "TaxClue"),
        Entry(
            "协查", "Assistance", "请求其他单位协助调查或者协助扣押", "what one unit asks another to look into",
            "Assistance"),
        Entry("计划", "Plan", "工作要点、实施意见、分工方案等", "a document that divides a year's work", "Plan"),
        Entry("措施", "Measure", "计划中的一项编号措施", "one numbered item of a plan", "ReviewedMeasure"),
        Entry("条款", "Clause", "措施中由同一组单位负责的一段", "the part of a measure that one list of units does", "ReviewedClause"),
        Entry("任务", "Task", "一个单位在一个条款中承担的工作", "what one unit has to do of one clause", "PlanTask"),
        Entry(
            "督办", "Supervised request", "协调机构限期答复的要求", "what a unit must answer the coordinator by a day", "PlanRequest"
        ),
        Entry("时限", "Clock", "某项法定期限的一次计时", "one running of a time limit", "Clock"),
        Entry("灯", "Light", "时限的状态：绿、黄、红", "the state of a clock: green, yellow, red", "Light"),
        Entry("步骤", "Step", "程序中已走过的一步", "one step that a procedure has taken", "Step"),
        Entry("文书", "Document", "按规定格式出具的文书", "a prescribed document that was issued", "Document"),
        Entry("证据", "Evidence", "为记录固定的材料", "material kept for a record", "Evidence"),
        Entry("存证", "Ledger", "只增不改的操作日志", "the log to which entries are only ever added", "Ledger"),
        Entry("树头", "Head", "经签名的存证状态", "a signed state of the ledger", "Head"),
        Entry("通知", "Notice", "告知某人或者某单位的一件事", "something that a person or a unit is told", "Notice"),
        Entry("后台任务", "Job", "无人值守时执行的一项工作", "a piece of work that is done with nobody at the keyboard", "Job"),
        Entry("不予", "Refusal", "法律、程序或者权限不允许", "the law, the procedure or an authority says no", "Refusal"),
        Entry("职权", "Duty", "可以做的一件事", "one thing somebody may be allowed to do", "Duty"),
        Entry("范围", "Reach", "职权所及的记录", "the records that a duty covers", "Reach"),
    ]

    /// The page `docs/glossary.md`.
    package static var markdown: String {
        var text = "# 词汇 · Glossary\n\nMade from the words in the code; do not edit.\n\n"
        text += "| 中文 | English | 含义 | meaning | name |\n|---|---|---|---|---|\n"
        for entry in terms {
            text +=
                "| \(entry.term.zh) | \(entry.term.en) | \(entry.meaning.zh) | \(entry.meaning.en) | `\(entry.name)` |\n"
        }
        text += section("单位类别 · Kinds of units", UnitKind.allCases.map { ($0.rawValue, $0.label) })
        text += section("角色 · Roles", Role.allCases.map { ($0.rawValue, $0.label) })
        text += section("线索状态 · States of a clue", words(ClueState.self))
        text += section("线索事项 · Events of a clue", words(ClueEvent.self))
        text += section("案件状态 · States of a case", words(CaseState.self))
        text += section("案件事项 · Events of a case", words(CaseEvent.self))
        text += section("强制措施状态 · States of a measure", words(MeasureState.self))
        text += section("强制措施事项 · Events of a measure", words(MeasureEvent.self))
        text += section("抽样检验与辨认状态 · States of an inquiry", words(InquiryState.self))
        text += section("抽样检验与辨认事项 · Events of an inquiry", words(InquiryEvent.self))
        text += section("移送状态 · States of a transfer", words(TransferState.self))
        text += section("移送事项 · Events of a transfer", words(TransferEvent.self))
        text += section("计划状态 · States of a plan", words(PlanState.self))
        text += section("计划事项 · Events of a plan", words(PlanEvent.self))
        text += section("任务状态 · States of a task", words(PlanTaskState.self))
        text += section("任务事项 · Events of a task", words(PlanTaskEvent.self))
        text += section("权利类别 · Kinds of rights", RightKind.allCases.map { ($0.rawValue, $0.label) })
        text += section("文书 · Documents", DocumentForm.allCases.map { ($0.rawValue, $0.title) })
        return text
    }

    private static func words<Word: ProcedureWord>(_ type: Word.Type) -> [(String, Wording)] {
        type.allCases.map { ($0.rawValue, $0.label) }
    }

    private static func section(_ title: String, _ words: [(name: String, label: Wording)]) -> String {
        let rows = words.map { "| \($0.label.zh) | \($0.label.en) | `\($0.name)` |\n" }.joined()
        return "\n## \(title)\n\n| 中文 | English | name |\n|---|---|---|\n" + rows
    }
}

extension Glossary.Entry {
    init(_ zh: String, _ en: String, _ meaningZh: String, _ meaningEn: String, _ name: String) {
        self.init(term: Wording(zh, en), meaning: Wording(meaningZh, meaningEn), name: name)
    }
}
