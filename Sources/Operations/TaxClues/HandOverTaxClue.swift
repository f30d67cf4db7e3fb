package import Enforcement
import Law
import Storage

/// Hands what a case shows of unpaid tax over to the tax authority. It sees what is told here, and nothing else of the case.
package struct HandOverTaxClue: Operation {
    package static let name = "tax-clue.hand-over"

    package let id: CaseID
    package let version: Int?
    package let authority: UnitID
    package let finding: TaxFinding

    package init(_ id: CaseID, version: Int? = nil, to authority: UnitID, _ finding: TaxFinding) {
        self.id = id
        self.version = version
        self.authority = authority
        self.finding = finding
    }

    /// - Throws: `Refusal` from the procedure of the case; `invalidInput` for what is missing, and for a unit that is no tax
    ///   authority of the region.
    package func perform(in work: Work) throws -> HandedTaxClue {
        let step = try CaseStep(id, version: version, in: work)
        try check()
        let record = step.record
        let authorities = try TaxClueStore.authorities(over: record.region, in: work.access)
        guard let addressee = authorities.first(where: { $0.id == authority }) else {
            throw Refusal.invalid(
                "authority", Wording("请选择对本地区有管辖权的税务机关", "Choose a tax authority over this region"))
        }
        let unit = try step.unit()
        let clue: TaxClueID = work.newID()
        let number = try work.number(of: .taxClue, "税移", by: unit)
        let standing = try step.take(.handOverTaxClue, reason: "\(addressee.name)：\(number)")
        try step.issue(
            .caseHandover,
            [
                "addressee": addressee.name, "basis": TaxClue.source.citation.zh,
                "reasons": "\(number)涉税线索：\(finding.matters.map(\.label.zh).joined(separator: "、"))。\(finding.facts)",
            ])
        try insert(clue, number, record, in: work)
        let reference = RecordReference(.taxClue, clue.rawValue)
        try work.open(
            TaxClue.self, reference, number: number, title: record.title,
            scope: RecordScope(kind: .taxClue, unitID: record.unitID, region: record.region, parties: [authority]),
            counterpart: authority, source: TaxClue.source)
        try work.send(
            "tax-clue.handed-over", about: reference, to: authority,
            Wording("\(unit.name)移交涉税线索：\(number)", "\(unit.name) hands over a tax clue: \(number)"))
        return HandedTaxClue(standing: standing, taxClue: clue)
    }

    private func check() throws {
        try CaseInput.require("taxpayer", finding.taxpayer, Wording("纳税人", "the taxpayer"), atMost: 200)
        try CaseInput.require("facts", finding.facts, Wording("涉税情况", "what was found"), atMost: 20_000)
        if finding.matters.isEmpty {
            throw Refusal.invalid("taxMatters", Wording("请选择涉嫌的税收违法类型", "Say what may be wrong with the tax"))
        }
        if let amount = finding.amount { try CaseInput.amount("amount", amount) }
    }

    private func insert(_ id: TaxClueID, _ number: String, _ record: Case, in work: Work) throws {
        try work.write(
            "tax_clue",
            """
            INSERT INTO tax_clue (id, number, state, case_id, unit_id, region, authority_id, finding, handed_by,
                                  handed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
            RETURNING *
            """,
            [
                id, number, TaxClue.procedure.initial, record.id, record.unitID, record.region, authority,
                try JSONText.encode(finding), work.actor.userID, work.now,
            ])
    }
}

/// A case from which a tax clue was handed over.
package struct HandedTaxClue: Codable, Sendable, Equatable {
    package let standing: CaseVersion
    package let taxClue: TaxClueID
}

extension HandedTaxClue: ActOutcome {
    package typealias Subject = Case
    package var opened: RecordReference? { RecordReference(.taxClue, taxClue.rawValue) }
}

extension HandOverTaxClue {
    static let act = Act<Case>(
        "tax-clue", "handOverTaxClue", on: .handOverTaxClue,
        consequence: Wording(
            "生成案件移送函；税务机关只看到这里写明的内容，看不到案卷；本案照常办理",
            "A letter is issued; the tax authority sees what is written here and not the file; the case goes on as it was"
        ),
        opens: .taxClue, told: { _ in [Wording("税务机关", "The tax authority")] },
        asking: authority, taxpayer, taxpayerCode, matters, amount, facts
    ) { id, version, authority, taxpayer, code, matters, amount, facts in
        HandOverTaxClue(
            id, version: version, to: authority,
            TaxFinding(taxpayer: taxpayer, taxpayerCode: code, matters: matters, amount: amount, facts: facts))
    }

    private static let authority = Ask<Case, UnitID>.record(
        "authority", Wording("接收的税务机关", "Tax authority"), .unit,
        start: { record in record.taxAuthorities.first?.id },
        options: { record in record.taxAuthorities.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    private static let taxpayer = Ask<Case, String>.line(
        "taxpayer", Wording("纳税人", "Taxpayer"), example: "青石县云锦丝巾经营部", start: { $0.record.party })
    private static let taxpayerCode = Ask<Case, String>.line(
        "taxpayerCode", Wording("统一社会信用代码或者纳税人识别号", "Credit code or taxpayer number"), most: 40,
        example: "91330106MA2CFXQU8P"
    ).ifGiven
    private static let matters = Ask<Case, [TaxMatter]>.several(
        "taxMatters", Wording("涉嫌的税收违法", "What may be wrong"), \.label, example: [.undeclaredSales])
    private static let amount = Ask<Case, Money>.yuan(
        "amount", Wording("查明的销售金额", "Sales found"), example: "86000.00",
        help: Wording("只写本案查明的销售金额，不推算税款", "The sales of this case; the tax is not reckoned here"),
        start: { $0.record.amount }
    ).ifGiven
    private static let facts = Ask<Case, String>.text(
        "facts", Wording("涉税情况和附送材料", "What was found, and the papers attached"), most: 20_000, rows: 6,
        example: "查明网店两年销售收入86000元，未见开具发票和申报纳税的记录；附销售记录一份、询问笔录摘要一份。")
}
