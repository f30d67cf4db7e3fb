package import Enforcement
package import Law
import Storage

/// Records a penalty that two officers decided on the spot and handed to the party there (简易程序).
package struct DecideOnSpot: Operation {
    package static let name = "case.decide-on-spot"

    /// What happened, as the officers put it down.
    package struct Account: Sendable, Encodable {
        package let at: Moment
        package let place: String
        package let facts: String
        package let evidence: String
        package let rightsTold: Bool
        package let statement: PartyStatement
        package let recipient: String
        package let isSigned: Bool
        /// The receipt of the fine where the officers collected it there; nil where the party pays it to the bank.
        package let receipt: String?

        package init(
            at: Moment, place: String, facts: String, evidence: String, rightsTold: Bool, statement: PartyStatement,
            recipient: String, isSigned: Bool, receipt: String? = nil
        ) {
            self.at = at
            self.place = place
            self.facts = facts
            self.evidence = evidence
            self.rightsTold = rightsTold
            self.statement = statement
            self.recipient = recipient
            self.isSigned = isSigned
            self.receipt = receipt
        }
    }

    package let id: CaseID
    package let version: Int?
    /// Those who decided; the first one leads.
    package let officers: [UserID]
    package let account: Account
    package let basis: String
    package let penalty: Penalty

    package init(
        _ id: CaseID, version: Int? = nil, officers: [UserID], _ account: Account, basis: String, penalty: Penalty
    ) {
        self.id = id
        self.version = version
        self.officers = officers
        self.account = account
        self.basis = basis
        self.penalty = penalty
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for somebody of another unit or named twice, a text too long, a
    ///   moment to come or before the conduct.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try check(step)
        let team = try officers.map { try OfficerChoice.member($0, of: step.record.unitID, in: work.access) }
        let decision = CaseDecision(kind: .penalty, penalty: penalty, reasons: account.facts, basis: basis)
            .noted(step.loaded.facts.fine, on: work.today)
        let record = SpotRecord(
            at: account.at, place: account.place, evidence: account.evidence, rightsTold: account.rightsTold,
            isSigned: account.isSigned, party: try step.party(), officers: team.map(\.name))
        let result = try step.take(
            .decideOnSpot,
            .onSpot(SpotDecision(record: record, decision: decision, statement: account.statement, team: team)),
            reason: penalty.onPaper.joined(separator: "；"),
            setting: [
                ("summary", true), ("decision", decision.kind), ("decided_at", account.at),
                ("fine_minor", penalty.fine?.minor),
            ])
        try work.nameTeam(officers, on: step.record.reference)
        // What was done on the spot lies before its recording, and the period for the report counts from there.
        try work.backdateClock(.summaryRecord, on: step.record.reference, to: account.at)
        try write(record, decision, in: work)
        let execution = try step.openExecution(of: penalty, servedOn: account.at.date, by: officers)
        try collect(on: execution, in: work)
        return result
    }

    /// What was collected on the spot comes in on the execution like any other payment.
    private func collect(on execution: ExecutionID?, in work: Work) throws {
        guard let receipt = account.receipt else { return }
        guard let execution, let fine = penalty.fine else {
            throw Refusal.invalid("receipt", Wording("没有罚款，不填当场收缴的票据", "There is no fine to collect"))
        }
        let payment = Payment(.fine, fine, paidOn: account.at.date, channel: .onSpot, receipt: receipt)
        _ = try RecordPayment(execution, payment).perform(in: work)
    }

    private func check(_ step: CaseStep) throws {
        guard Set(officers).count == officers.count else {
            throw Refusal.invalid("officers", Wording("同一人员只能填写一次", "The same person is named twice"))
        }
        guard account.at <= step.work.now else {
            throw Refusal.invalid("time", Wording("处罚时间不能晚于现在", "It cannot have been decided in the future"))
        }
        if let conduct = step.record.conductOn, account.at.date < conduct {
            throw Refusal.invalid("day", Wording("处罚不能早于违法行为", "It cannot have been decided before the conduct"))
        }
        try CaseInput.require("place", account.place, Wording("处罚地点", "the place"), atMost: 200)
        try CaseInput.require("recipient", account.recipient, Wording("收件人", "who received it"), atMost: 200)
        for (field, text) in [
            ("facts", account.facts), ("evidence", account.evidence), ("statement", account.statement.text),
            ("consideration", account.statement.consideration), ("basis", basis),
        ] { try CaseInput.limitLength(field, text, Wording("当场处罚情况", "what happened on the spot")) }
    }

    /// The papers of any decision, and what happened on the spot.
    private func write(_ record: SpotRecord, _ decision: CaseDecision, in work: Work) throws {
        let service = ServiceRecord(method: .inPerson, servedOn: account.at.date, recipient: account.recipient)
        try CasePaper.write(.statement, account.statement, on: id, in: work)
        try CasePaper.write(.spot, record, on: id, in: work)
        try CasePaper.write(.decision, decision, on: id, in: work)
        try CasePaper.write(.service, service, on: id, in: work)
    }
}

extension DecideOnSpot {
    static let act = Act<Case>(
        "spot-decision", "decideOnSpot", on: .decideOnSpot,
        consequence: Wording(
            "案件不经立案、审核和书面告知，决定书当场交付当事人；此后应当报所属单位备案",
            "There is no filing, review or written notice; the decision is handed over on the spot and reported for the record"
        ),
        isWayOut: true, told: \.party,
        asking: team, day, time, place, facts, evidence, basis, kinds, fine, told, said, considered, recipient, signed,
        receipt
    ) {
        id, version, officers, day, time, place, facts, evidence, basis, kinds, fine, told, said, considered, recipient,
        signed, receipt in
        DecideOnSpot(
            id, version: version, officers: officers,
            Account(
                at: time.moment(on: day), place: place, facts: facts, evidence: evidence, rightsTold: told,
                statement: PartyStatement(waived: false, text: said, consideration: considered ?? ""),
                recipient: recipient, isSigned: signed, receipt: receipt), basis: basis,
            penalty: Penalty(kinds: Set(kinds), fine: fine))
    }

    private static let team = Ask<Case, [UserID]>.team(
        "officers", Wording("执法人员", "Officers"), most: 20,
        help: Wording("至少两名，本人在内，执法证件当日有效", "At least two with certificates good on the day, you among them"),
        start: { $0.loaded.facts.team.map(\.userID) },
        options: { record in
            record.officers.filter { $0.isValid(on: record.today) }.map { $0.choice(on: record.today) }
        })
    private static let day = Ask<Case, LegalDate>.day("day", Wording("处罚日期", "Decided on"))
    private static let time = Ask<Case, DayTime>.time("time", Wording("处罚时间", "At what time"))
    private static let facts = Ask<Case, String>.text(
        "facts", Wording("查明的违法事实", "Facts found"), rows: 4, example: "销售未标明厂名、厂址的商品", start: { $0.record.conduct })
    private static let evidence = Ask<Case, String>.text(
        "evidence", Wording("当场取得的证据", "Evidence taken on the spot"), rows: 3, example: "现场照片2张、商品实物1件")
    private static let basis = Ask<Case, String>.text(
        "basis", Wording("违反和适用的规定", "Provisions broken and applied"), rows: 2, example: "产品质量法第五十四条")
    private static let kinds = Ask<Case, [PenaltyKind]>.several(
        "kinds", Wording("处罚种类", "Kinds of penalty"), \.label, example: [.fine], isRequired: false,
        options: { _ in [.warning, .fine] })
    private static let fine = Ask<Case, Money>.yuan(
        "fine", Wording("罚款金额（元）", "Fine (yuan)"), example: "200",
        help: Wording("不超过简易程序的限额", "Within the limit of the summary procedure")
    ).ifGiven
    private static let place = Ask<Case, String>.line(
        "place", Wording("处罚地点", "Place"), example: "青石县人民路8号", start: { $0.record.place })
    private static let told = Ask<Case, Bool>.yesNo(
        "rightsTold", Wording("处罚前告知内容、事实、理由、依据和陈述申辩的权利", "Penalty, facts, reasons, basis and rights told before"),
        yes: Wording("已告知", "Told"), no: Wording("未告知", "Not told"))
    private static let recipient = Ask<Case, String>.line(
        "recipient", Wording("收件人", "Received by"), example: "孙某", start: { $0.record.party })
    private static let signed = Ask<Case, Bool>.yesNo(
        "signed", Wording("当事人签收", "Signed for"), yes: Wording("已签收", "Signed"),
        no: Wording("拒绝签收，已在决定书上注明", "Refused, noted on the decision"))

    private static let receipt = Ask<Case, String>.line(
        "receipt", Wording("当场收缴罚款的票据号码", "Receipt of the fine collected on the spot"), example: "云财票0012345",
        help: Wording(
            "在法定限额内当场收缴的填写；不填的，由当事人按期缴至指定银行", "Where it was collected within the limit; else it is paid to the bank")
    ).ifGiven

    private static let said = Ask<Case, String>.text(
        "statement", Wording("当事人的陈述、申辩", "What the party stated"), rows: 2, example: "对事实和处罚无异议",
        help: Wording("没有陈述申辩的，写明“无”", "Say so where there was nothing"))
    private static let considered = Ask<Case, String>.text(
        "consideration", Wording("对陈述申辩的意见", "What was made of it"), rows: 2, example: "予以采纳"
    ).ifGiven
}

/// Reports a decision on the spot for the record.
package struct ReportOnSpot: Operation {
    package static let name = "case.report-on-spot"

    package let id: CaseID
    package let version: Int?
    /// What is handed in.
    package let materials: String

    package init(_ id: CaseID, version: Int? = nil, materials: String) {
        self.id = id
        self.version = version
        self.materials = materials
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(.reportOnSpot, .reason(materials), reason: materials)
        try CasePaper.write(.spotReport, SpotReport(materials: materials), on: id, in: work)
        return result
    }
}

extension ReportOnSpot {
    static let act = Act<Case>(
        "spot-report", "reportOnSpot", on: .reportOnSpot,
        asking: .text(
            "materials", Wording("报送的材料", "What is handed in"), most: 2_000, rows: 3, example: "当场行政处罚决定书、现场照片2张")
    ) { id, version, materials in
        ReportOnSpot(id, version: version, materials: materials)
    }
}
