package import Enforcement
package import Law
package import Storage

/// Corrects what is known of a case.
package struct AmendCase: Operation {
    package static let name = "case.amend"

    package let id: CaseID
    package let version: Int?
    package let title: String
    package let conduct: String
    package let party: String?
    /// The party's credit code or identity number: it is looked up in the register of subjects, or entered there.
    package let partyCode: String?
    package let subject: SubjectID?
    package let place: String?
    package let conductOn: LegalDate?
    package let amount: Money?

    package init(
        _ id: CaseID, version: Int? = nil, title: String, conduct: String, party: String?, partyCode: String? = nil,
        subject: SubjectID? = nil, place: String?, conductOn: LegalDate?, amount: Money?
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.conduct = conduct
        self.party = party
        self.partyCode = partyCode
        self.subject = subject
        self.place = place
        self.conductOn = conductOn
        self.amount = amount
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput`; `notFound` for the subject.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("title", title, Wording("案由", "what the case is about"), atMost: 200)
        try CaseInput.require("conduct", conduct, Wording("案情", "the conduct"))
        try CaseInput.limitLength("party", party ?? "", Wording("当事人", "the party"), atMost: 200)
        try CaseInput.limitLength("place", place ?? "", Wording("地点", "the place"), atMost: 200)
        try CaseInput.amount("amount", amount)
        if let conductOn { try CaseInput.notInFuture("conductOn", conductOn, today: work.today) }
        let linked = try CaseSubject.link(party, code: partyCode, in: work) ?? subject
        let known = try CaseSubject.find(linked, in: work.access)
        let result = try step.take(
            .amend,
            setting: [
                ("title", title), ("conduct", conduct), ("party", party ?? known?.name),
                ("subject_id", linked ?? step.record.subjectID), ("place", place), ("conduct_on", conductOn),
                ("amount_minor", amount?.minor),
            ])
        try work.write(
            "record_index", "UPDATE record_index SET title = $2 WHERE id = $1 RETURNING *", [id, title])
        return result
    }
}

extension AmendCase {
    static let act = Act<Case>(
        "facts", "amendCase", on: .amend, asking: about, partyName, code, subjectID, done, whereDone, day, value
    ) { id, version, title, party, partyCode, subject, conduct, place, conductOn, amount in
        AmendCase(
            id, version: version, title: title, conduct: conduct, party: party, partyCode: partyCode,
            subject: subject, place: place, conductOn: conductOn, amount: amount)
    }

    private static let about = Ask<Case, String>.line(
        "title", Wording("案由", "What it is about"), example: "销售侵犯注册商标专用权商品", start: { $0.record.title })
    private static let partyName = Ask<Case, String>.line(
        "party", Wording("当事人", "Party"), example: "青石县锦绣商行", start: { $0.record.party }
    ).ifGiven
    private static let code = Ask<Case, String>.line(
        "partyCode", Wording("当事人代码", "The party's code"), most: 40, example: "92990100MA9100071Y",
        help: Wording(
            "统一社会信用代码或者公民身份号码；填写后与主体库中的主体关联，没有的自动登记",
            "Credit code or citizen number: the case is linked with the subject of that code, which is entered where there is none"
        )
    ).ifGiven
    private static let subjectID = Ask<Case, SubjectID>.record(
        "subject", Wording("主体库中的当事人", "The party among the subjects"), .subject,
        help: Wording("不填则保持现有关联", "As it is linked unless said"), asked: .programs
    ).ifGiven
    private static let done = Ask<Case, String>.text(
        "conduct", Wording("案情", "Conduct"), example: "在网店销售标有“云锦”字样的丝巾",
        help: Wording(
            "何时、何地、何人、何种行为、涉案物品与数量", "When, where, who, what was done, which goods and how many"),
        start: { $0.record.conduct })
    private static let whereDone = Ask<Case, String>.line(
        "place", Wording("违法行为发生地", "Place of the conduct"), example: "青石县人民路8号", start: { $0.record.place }
    ).ifGiven
    private static let day = Ask<Case, LegalDate>.day(
        "conductOn", Wording("违法行为日期", "Day of the conduct"),
        help: Wording("连续行为填写终了之日；据此选用当时有效的规定", "The last day where it went on; it chooses the rules in force"),
        start: { $0.record.conductOn }
    ).ifGiven
    private static let value = Ask<Case, Money>.yuan(
        "amount", Wording("涉案金额（元）", "Value of the goods (yuan)"), example: "62000", start: { $0.record.amount }
    ).ifGiven
}

/// Names the officers of a case; those named before and not again leave it.
package struct AssignCaseOfficers: Operation {
    package static let name = "case.assign"

    package let id: CaseID
    package let version: Int?
    /// The first one leads.
    package let officers: [UserID]

    package init(_ id: CaseID, version: Int? = nil, officers: [UserID]) {
        self.id = id
        self.version = version
        self.officers = officers
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for somebody of another unit or named twice.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        guard Set(officers).count == officers.count else {
            throw Refusal.invalid("officers", Wording("同一人员只能指派一次", "The same person is named twice"))
        }
        let team = try officers.map { try OfficerChoice.member($0, of: step.record.unitID, in: work.access) }
        let result = try step.take(.assignOfficers, .team(team), reason: team.map(\.name).joined(separator: "、"))
        try work.nameTeam(officers, on: step.record.reference)
        return result
    }
}

extension AssignCaseOfficers {
    static let act = Act<Case>(
        "officers", "assignCaseOfficers", on: .assignOfficers, told: \.team, asking: team
    ) { id, version, officers in
        AssignCaseOfficers(id, version: version, officers: officers)
    }

    private static let team = Ask<Case, [UserID]>.team(
        "officers", Wording("办案人员", "Officers"), most: 20,
        help: Wording("至少两名，执法证件当日有效", "At least two with certificates good today"),
        start: { $0.loaded.facts.team.map(\.userID) },
        options: { record in
            record.officers
                .filter { $0.isValid(on: record.today) && !record.loaded.scope.avoiding.contains($0.userID) }
                .map { $0.choice(on: record.today) }
        })
}

extension TeamMember {
    /// The officer as one to choose on a day, with the certificate that is good then.
    func choice(on day: LegalDate) -> Choice {
        let certificate = certificate(on: day)
        let number = certificate.map { " \($0.certificateNumber)" } ?? ""
        return Choice(userID.rawValue, Wording(name + number, name + number), until: certificate?.validUntil)
    }
}

/// The officers who may be chosen for a case.
package enum OfficerChoice {
    /// Everybody of a unit with the role of an officer, by name, with the certificates if there are any, for what the unit
    /// works on in its region.
    package static func officers(of unit: UnitID, in access: any ReadAccess) throws -> [TeamMember] {
        let matter = try OrganisationStore.matter(of: unit, in: access)
        return try access.query(
            """
            SELECT   account.id, account.name
            FROM     account
            JOIN     account_role ON account_role.account_id = account.id
            WHERE    account.unit_id = $1 AND account.active = 1
            AND      account_role.role = 'officer' AND account_role.until IS NULL
            ORDER BY account.name, account.id
            """, [unit]
        ).map { row in
            let id: UserID = try row.get("id")
            return TeamMember(
                userID: id, name: try row.get("name"),
                certificates: try OrganisationStore.certificates(of: id, in: access), for: matter)
        }
    }

    /// One officer of a unit.
    ///
    /// - Throws: `Refusal.invalid` where the unit has no such officer.
    static func member(_ id: UserID, of unit: UnitID, in access: any ReadAccess) throws -> TeamMember {
        guard let found = try officers(of: unit, in: access).first(where: { $0.userID == id }) else {
            throw Refusal.invalid("officers", Wording("请从本单位执法人员中选择", "Choose officers of the unit"))
        }
        return found
    }
}

/// Records a piece of evidence.
package struct AddCaseEvidence: Operation {
    package static let name = "case.add-evidence"

    package let id: CaseID
    package let version: Int?
    package let kind: EvidenceKind
    package let title: String
    package let detail: String
    package let collectedOn: LegalDate
    package let collector: String
    package let evidence: EvidenceID?
    /// How it was taken; nil where nobody says.
    package let extraction: EvidenceExtraction?

    package init(
        _ id: CaseID, version: Int? = nil, kind: EvidenceKind, name: String, detail: String = "",
        collectedOn: LegalDate, collector: String, evidence: EvidenceID? = nil, extraction: EvidenceExtraction? = nil
    ) {
        self.id = id
        self.version = version
        self.kind = kind
        self.title = name
        self.detail = detail
        self.collectedOn = collectedOn
        self.collector = collector
        self.evidence = evidence
        self.extraction = extraction
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput`; `notFound` for the captured file.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("name", title, Wording("证据名称", "the name of the evidence"), atMost: 200)
        try CaseInput.limitLength("detail", detail, Wording("证明内容", "what it proves"))
        try CaseInput.require("collector", collector, Wording("取证人", "who collected it"), atMost: 200)
        try CaseInput.notInFuture("collectedOn", collectedOn, today: work.today)
        if let evidence, try work.first("SELECT id FROM evidence WHERE id = $1", [evidence]) == nil {
            throw Refusal.notFound(.evidence)
        }
        if let fault = extraction?.fault(of: kind) { throw Refusal.invalid(fault.field, fault.message) }
        let result = try step.take(.addEvidence, reason: title)
        try CaseEvidence.write(
            CaseEvidence.Piece(
                kind: kind, name: title, detail: detail, collectedOn: collectedOn, collector: collector,
                evidenceID: evidence, extraction: extraction), of: id, in: work)
        return result
    }
}

extension AddCaseEvidence {
    static let act = Act<Case>(
        "evidence", "addCaseEvidence", on: .addEvidence,
        asking: kind, thing, proves, collectedOn, collector, file, takenAt, method, form, provider, confirmed, medium
    ) {
        id, version, kind, name, detail, collectedOn, collector, file, place, method, form, provider, confirmed, medium
        in
        let extraction = place.map { place in
            EvidenceExtraction(
                place: place, method: method ?? "", form: form ?? .original, provider: provider ?? "",
                isConfirmed: confirmed ?? false, medium: medium)
        }
        return AddCaseEvidence(
            id, version: version, kind: kind, name: name, detail: detail ?? "", collectedOn: collectedOn,
            collector: collector, evidence: file, extraction: extraction)
    }

    private static let takenAt = Ask<Case, String>.line(
        "takenAt", Wording("提取地点", "Taken at"), example: "青石县人民路8号",
        help: Wording("填写后一并填写以下各项；证据提取单、电子数据提取笔录据此填写", "With it the following; forms 11 and 12 are filled from them")
    ).ifGiven
    private static let method = Ask<Case, String>.line(
        "method", Wording("提取方法", "How it was taken"), most: 2_000, example: "登录网店后台导出订单"
    ).ifGiven
    private static let form = Ask<Case, EvidenceForm>.one(
        "form", Wording("原件还是复制件", "Original or copy"), \.label, few: true, example: .original,
        start: { _ in .original }
    ).ifGiven
    private static let provider = Ask<Case, String>.line(
        "provider", Wording("证据提供人", "Who gave it"), example: "孙某"
    ).ifGiven
    private static let confirmed = Ask<Case, Bool>.yesNo(
        "confirmed", Wording("提供人是否核对签名", "Whether its provider checked and signed it"),
        yes: Wording("已与原件核对并签名", "Checked and signed"), no: Wording("未签名", "Not signed"), start: { _ in false }
    ).ifGiven
    private static let medium = Ask<Case, String>.line(
        "medium", Wording("原始存储介质", "Original medium"), example: "店内收银台电脑一台，序列号 QY-0001",
        help: Wording("电子数据必填", "Needed for electronic data")
    ).ifGiven
    private static let kind = Ask<Case, EvidenceKind>.one("kind", Wording("种类", "Kind"), \.label, example: .object)
    private static let thing = Ask<Case, String>.line("name", Wording("证据名称", "Name"), example: "涉案丝巾120条")
    private static let proves = Ask<Case, String>.text(
        "detail", Wording("证明内容", "What it proves"), rows: 3, example: "标有“云锦”字样"
    ).ifGiven
    private static let collectedOn = Ask<Case, LegalDate>.day("collectedOn", Wording("取证日期", "Collected on"))
    private static let collector = Ask<Case, String>.line(
        "collector", Wording("取证人", "Collected by"), example: "李梅、王强",
        start: { $0.loaded.facts.team.map(\.name).joined(separator: "、") })
    private static let file = Ask<Case, EvidenceID>.record(
        "file", Wording("电子文件", "Captured file"), .evidence,
        help: Wording("先在案卷中存入的文件", "A file that was kept under the case before"),
        options: { $0.files.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } }
    ).ifGiven
}

/// Extends the check, or the time to decide, by what the rule allows the head to grant.
package struct ExtendCaseTime: Operation {
    package static let name = "case.extend"

    package let id: CaseID
    package let version: Int?
    package let reason: String

    package init(_ id: CaseID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the clock.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let isCheck = step.record.state == .checking
        let result = try step.take(isCheck ? .extendCheck : .extendDecision, .reason(reason), reason: reason)
        try work.extendClock(isCheck ? .clueCheck : .caseDecision, on: step.record.reference)
        return result
    }
}

extension ExtendCaseTime {
    static let act = Act<Case>(
        "extension", "extendCaseTime", Wording("延长期限", "Extend the time"), on: .extendCheck, .extendDecision,
        asking: .reason
    ) { id, version, reason in
        ExtendCaseTime(id, version: version, reason: reason)
    }
}
