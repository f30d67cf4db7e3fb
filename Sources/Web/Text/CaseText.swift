import Law

/// The words of cases.
enum CaseText {
    static let cases = Wording("案件", "Cases")
    static let register = Wording("登记案件", "Register a case")
    static let registered = Wording("案件已登记", "The case is registered")
    static let mine = Wording("我承办的", "Mine")
    static let overdue = Wording("已逾期", "Overdue")
    static let title = Wording("案由", "What it is about")
    static let source = Wording("案件来源", "Source")
    static let party = Wording("当事人", "Party")
    static let partyCode = Wording("当事人代码", "The party's code")
    static let partyCodeHint = Wording(
        "统一社会信用代码或者公民身份号码；填写后与主体库关联",
        "Credit code or citizen number; the case is linked with the subject of that code")
    static let conduct = Wording("案情", "Conduct")
    static let conductHint = Wording(
        "何时、何地、何人、何种行为、涉案物品与数量；身份证号、手机号请登记到当事人，不要写在这里",
        "When, where, who, what was done, which goods and how many; citizen and mobile numbers go to the register of subjects"
    )
    static let place = Wording("违法行为发生地", "Place of the conduct")
    static let conductOn = Wording("违法行为日期", "Day of the conduct")
    static let conductOnHint = Wording(
        "连续行为填写终了之日；据此选用当时有效的规定", "The last day where it went on; it chooses the rules in force")
    static let amount = Wording("涉案金额（元）", "Value of the goods (yuan)")
    static let registeredAt = Wording("登记时间", "Registered")
    static let filedAt = Wording("立案时间", "Filed")
    static let decidedAt = Wording("决定时间", "Decided")
    static let closedAt = Wording("结案时间", "Closed")
    static let clue = Wording("来源线索", "Clue")
    static let papers = Wording("办案材料", "What was written")

    static let officers = Wording("办案人员", "Officers")
    static let reviewer = Wording("审核人员", "Reviewer")
    static let lead = Wording("主办", "lead")
    static let certificate = Wording("执法证号", "Certificate")
    static let certificateInvalid = Wording("证件当日无效", "certificate not valid today")
    static let nobody = Wording("尚未指派", "Nobody yet")

    static let none = Wording("没有符合条件的案件", "No case matches")
    static let noneNext = Wording(
        "线索核查后立案的案件会出现在这里，也可以直接登记", "Cases filed from clues appear here; one can also be registered")
    static let noEvidence = Wording("尚未登记证据", "No evidence yet")
    static let noEvidenceNext = Wording("调查终结前至少应登记一件证据", "At least one piece is needed before the investigation ends")
    static let noClocks = Wording("没有时限在计", "No clock has run")
    static let noDocuments = Wording("尚未制发文书", "No document has been issued")

    static let kind = Wording("种类", "Kind")
    static let evidenceName = Wording("证据名称", "Name")
    static let proves = Wording("证明内容", "What it proves")
    static let collectedOn = Wording("取证日期", "Collected on")
    static let collector = Wording("取证人", "Collected by")

    static let conditions = Wording("立案条件", "Conditions of filing")
    static let reasons = Wording("核查情况和理由", "What the check brought out, and why")
    static let ground = Wording("不予立案情形", "Ground")

    static let facts = Wording("查明的事实和证据", "Facts found and evidence")
    static let basis = Wording("违反和适用的规定", "Provisions broken and applied")
    static let earlierPenalties = Wording("当事人此前受过的行政处罚", "Earlier penalties of the party")
    static func effectiveOn(_ day: String) -> Wording { Wording("\(day)生效", "effective \(day)") }
    static let mitigation = Wording("减轻处罚的法定情形", "Ground for going below the range")
    static let withoutTransfer = Wording("不移送公安机关的理由", "Why it is not transferred")
    static let fineUnchecked = Wording("罚款幅度核对", "Check of the fine")
    static let proposal = Wording("处理建议", "Proposal")
    static let penaltyKinds = Wording("处罚种类", "Kinds of penalty")
    static let fine = Wording("罚款金额（元）", "Fine (yuan)")
    static let confiscated = Wording("没收违法所得（元）", "Gains confiscated (yuan)")
    static let reviewResult = Wording("审核结论", "Result")
    static let passed = Wording("审核通过", "Passes")
    static let returned = Wording("退回补充调查", "Goes back to the officers")
    static let reviewOpinion = Wording("审核意见", "Opinion of the review")
    static let noticeOn = Wording("告知书送达日期", "Notice served on")
    static let statementUntil = Wording("陈述申辩期限至", "Statement until")
    static let statement = Wording("陈述申辩内容", "What the party stated")
    static let consideration = Wording("复核意见", "What was made of it")

    static let waived = Wording("当事人放弃陈述申辩", "The party waived its statement")
    static let decision = Wording("处理决定", "Decision")
    static let decisionReasons = Wording("事实和理由", "Facts and reasons")
    static let method = Wording("送达方式", "Form of service")
    static let servedOn = Wording("送达日期", "Served on")
    static let recipient = Wording("收件人", "Received by")
    static let performance = Wording("决定执行情况", "How the decision was carried out")
    static let proposeTransfer = Wording("提出移送公安", "Propose a transfer to the police")

    static let procedure = Wording("适用程序", "Procedure")
    static let summaryProcedure = Wording("简易程序（当场处罚）", "Summary procedure: decided on the spot")
    static let volumeSize = Wording("案卷", "Volume")
    static let retention = Wording("保管期限", "Kept for")
    static let volumeContents = Wording("卷内目录", "Contents")
    static let volumeNotes = Wording("本卷情况", "State of the volume")

    /// How much is in a volume.
    static func volumeOf(items: Int, pages: Int) -> Wording {
        Wording(
            "\(items) 份，共 \(pages) 页",
            "\(items) \(items == 1 ? "item" : "items"), \(pages) \(pages == 1 ? "page" : "pages")")
    }

    /// On which pages something stands.
    static func onPages(_ pages: String, isOne: Bool) -> Wording {
        Wording("第 \(pages) 页", isOne ? "page \(pages)" : "pages \(pages)")
    }

    static let materials = Wording("报送的材料", "What was handed in")
    static let spotAt = Wording("处罚时间", "Decided at")
    static let spotPlace = Wording("处罚地点", "Place of the decision")
    static let spotEvidence = Wording("当场取得的证据", "Evidence taken on the spot")
    static let spotTold = Wording("处罚前告知", "Told before")
    static let told = Wording("已告知内容、事实、理由、依据和权利", "Penalty, facts, reasons, basis and rights were told")
    static let signature = Wording("签收", "Signature")
    static let signed = Wording("当事人已签收", "The party signed")
    static let refusedToSign = Wording("当事人拒绝签收，已在决定书上注明", "The party refused to sign, noted on the decision")
    static let spotLimit = Wording("当场处罚限额", "Limit of the summary procedure")
    static let stayGround = Wording("中止的情形", "Ground of the suspension")
    static let stayReviewOn = Wording("复查日期", "To be looked at again by")
    static let terminationGround = Wording("终止的情形", "Ground of the termination")
    static let reason = Wording("理由", "Reasons")
    static let bonds = Wording("并案、分案与移送", "Merged, split and handed over")
    static let taken = Wording("前案的物品、证据和材料", "Goods, evidence and papers of the earlier cases")
    static let takenLead = Wording(
        "以下各案以原案号保存；其物品、证据计入本案的货值、追诉标准和证据",
        "Each stays under its own number; its goods and evidence count for this case")
    static let noPapers = Wording("没有办案材料", "Nothing was written in it")
    static let jurisdiction = Wording("管辖", "Jurisdiction")
    static let askedSuperior = Wording("报请指定管辖", "The superior was asked")
    static let dispute = Wording("另一个单位", "The other unit")
    static let designated = Wording("指定管辖的单位", "Designated")
    static let notDesignated = Wording("上一级单位尚未指定", "Not yet decided")
    static let weight = Wording("认定", "Held to be")
    static let discussionDue = Wording("集体讨论", "Collective discussion")
    static let heldOn = Wording("讨论日期", "Held on")
    static let meetingPlace = Wording("讨论地点", "Place")
    static let chair = Wording("主持人", "Chair")
    static let attended = Wording("参加人员", "Who took part")
    static let recorder = Wording("记录人", "Who kept the record")
    static let discussed = Wording("讨论情况", "What each said")
    static let agreed = Wording("讨论决定", "What was decided")
    static let furtherDays = Wording("继续延长", "Extended further by")

    /// How many cases a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 件", count == 1 ? "1 case on this page" : "\(count) cases on this page")
    }
}
