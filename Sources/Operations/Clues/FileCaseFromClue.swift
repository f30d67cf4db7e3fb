package import Enforcement
package import Law
import Storage

/// Lets a checked clue go on as a case: registers the case in the same transaction, with the clue's officers, listings'
/// value and the period that already runs, and links the two both ways.
package struct FileCaseFromClue: Operation {
    package static let name = "clue.file-case"

    package let clue: ClueID
    package let version: Int
    /// What the case is about; nil takes the clue's title.
    package let title: String?
    /// What was done, in the words of the file; nil takes the report on the check.
    package let conduct: String?
    /// The value of the goods; nil takes the clue's estimate.
    package let amount: Money?
    package let reason: String?

    package init(
        _ clue: ClueID, version: Int, title: String? = nil, conduct: String? = nil, amount: Money? = nil,
        reason: String? = nil
    ) {
        self.clue = clue
        self.version = version
        self.title = title
        self.conduct = conduct
        self.amount = amount
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure, the version check or the registration of the case.
    package func perform(in work: Work) throws -> FiledClue {
        let act = try ClueStep(clue, version: version, in: work)
        let step = try act.step(.fileCase, facts: act.loaded.facts(reason: reason), reason: reason)
        let id = try RegisterCase(
            clue: clue, title: title ?? act.clue.title, subject: act.clue.subjectID,
            conduct: conduct ?? act.loaded.report ?? act.clue.summary, amount: amount ?? act.clue.amount,
            unit: act.clue.unitID, source: CaseSource(act.clue.source)
        ).perform(in: work)
        let result = try act.write(step, setting: [("case_id", id)])
        try work.voidClocks(on: act.clue.reference)
        try act.report("clue.filed", Wording("经核查已转为案件办理", "was checked and goes on as a case"))
        return FiledClue(clue: result, caseID: id)
    }
}

extension FileCaseFromClue {
    package static let act = Act<Clue>(
        "case", "fileCaseFromClue", on: .fileCase,
        consequence: Wording(
            "登记一件新案件，承办人和核查期限一并转入，由案件决定是否立案",
            "A new case is registered; officers and the period go over to it, and there filing is decided"),
        opens: .case, told: \.sender, asking: title, conduct, amount
    ) { clue, version, title, conduct, amount in
        FileCaseFromClue(clue, version: version, title: title, conduct: conduct, amount: amount)
    }

    private static let title = Ask<Clue, String>.line(
        "title", Wording("案由", "What the case is about"), example: "涉嫌销售侵犯注册商标专用权的商品",
        help: Wording("不填为线索的标题", "The clue's title unless said"), start: { $0.clue.title }
    ).ifGiven
    private static let conduct = Ask<Clue, String>.text(
        "conduct", Wording("案情", "Conduct"), rows: 8, example: "网店销售标有“云岭泉”字样的饮用水",
        help: Wording("不填为核查结果", "The report on the check unless said"),
        start: { $0.loaded.report ?? $0.clue.summary }
    ).ifGiven
    private static let amount = Ask<Clue, Money>.yuan(
        "amount", Wording("涉案金额（元）", "Value of the goods (yuan)"), example: "12345",
        help: Wording("不填为线索的估值", "The clue's estimate unless said"), start: { $0.clue.amount }
    ).ifGiven
}

/// A clue that went on as a case.
package struct FiledClue: Codable, Sendable, Equatable {
    package let clue: ClueVersion
    package let caseID: CaseID
}

extension FiledClue: ActOutcome {
    package typealias Subject = Clue
    package var standing: ClueVersion { clue }
    package var opened: RecordReference? { RecordReference(.case, caseID.rawValue) }
}

extension CaseSource {
    /// How a case came up that began as a clue from this source.
    init(_ source: ClueSource) {
        switch source {
        case .monitoring: self = .monitoring
        case .report: self = .report
        case .inspection: self = .inspection
        case .otherUnit: self = .handedOver
        case .rightsHolder: self = .complaint
        case .media: self = .other
        }
    }
}
