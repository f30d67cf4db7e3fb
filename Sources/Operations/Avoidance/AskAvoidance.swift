package import Enforcement
package import Law
import Storage

/// Enters that somebody should keep out of a case: for oneself, or as the party applied.
package struct AskAvoidance: Operation {
    package static let name = "case.ask-avoidance"

    package let id: CaseID
    package let version: Int?
    package let person: UserID
    package let ground: AvoidanceGround
    package let reasons: String
    /// Who of the party's side applied; nil where one asks for oneself.
    package let applicant: String?
    /// The day of the application; nil stands for today.
    package let askedOn: LegalDate?

    package init(
        _ id: CaseID, version: Int? = nil, person: UserID, ground: AvoidanceGround, reasons: String,
        applicant: String? = nil, askedOn: LegalDate? = nil
    ) {
        self.id = id
        self.version = version
        self.person = person
        self.ground = ground
        self.reasons = reasons
        self.applicant = applicant
        self.askedOn = askedOn
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for somebody of another unit, or a day before the case or to come.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let colleague = try Colleague.find(person, of: step.record.unitID, in: work.access)
        let day = askedOn ?? work.today
        try CaseInput.notInFuture("askedOn", day, today: work.today)
        if day < step.record.registeredAt.date {
            throw Refusal.invalid("askedOn", Wording("申请日期不能早于登记案件之日", "Not before the case was registered"))
        }
        let applicant = self.applicant.flatMap { text in text.allSatisfy(\.isWhitespace) ? nil : text }
        try CaseInput.limitLength("applicant", applicant ?? "", Wording("申请人", "who applied"), atMost: 200)
        let request = AvoidanceRequest(
            person, isHead: colleague.isHead, origin: applicant == nil ? .own : .party, ground: ground, reasons: reasons
        )
        let result = try step.take(
            .askAvoidance, .avoidance(request), reason: "\(colleague.name)：\(ground.label.zh)；\(reasons)")
        try Avoidance.write(request, applicant: applicant, askedOn: day, on: id, in: work)
        return result
    }
}

extension AskAvoidance {
    static let act = Act<Case>(
        "avoidance-request", "askAvoidance", on: .askAvoidance,
        consequence: Wording(
            "由负责人审查决定；决定作出之前，不停止调查", "The head examines it and decides; the investigation does not stop before"),
        isWayOut: true, told: { _ in [Wording("单位负责人", "The head of the unit")] },
        asking: AvoidanceAsks.person { record in
            record.colleagues.filter { !record.loaded.facts.avoidance.avoiding.contains($0.id) }
        }, applicant, AvoidanceAsks.ground, askedOn,
        .reason(most: 2_000, rows: 3, example: "办案人员系当事人近亲属")
    ) { id, version, person, applicant, ground, askedOn, reasons in
        AskAvoidance(
            id, version: version, person: person, ground: ground, reasons: reasons, applicant: applicant,
            askedOn: askedOn)
    }

    private static let applicant = Ask<Case, String>.line(
        "applicant", Wording("申请人", "Who applied"), example: "青石县锦绣商行",
        help: Wording("当事人申请的填写；本人自行申请回避的不填", "For an application of the party; leave it out for your own")
    ).ifGiven
    private static let askedOn = Ask<Case, LegalDate>.day("askedOn", Wording("申请日期", "Day of the application"))
}

/// Has somebody keep out of a case by order of the head, whether or not anybody asked.
package struct OrderAvoidance: Operation {
    package static let name = "case.order-avoidance"

    package let id: CaseID
    package let version: Int?
    package let person: UserID
    package let ground: AvoidanceGround
    package let earlier: EarlierActs
    package let reasons: String

    package init(
        _ id: CaseID, version: Int? = nil, person: UserID, ground: AvoidanceGround, earlier: EarlierActs,
        reasons: String
    ) {
        self.id = id
        self.version = version
        self.person = person
        self.ground = ground
        self.earlier = earlier
        self.reasons = reasons
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for somebody of another unit.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let colleague = try Colleague.find(person, of: step.record.unitID, in: work.access)
        let request = AvoidanceRequest(
            person, isHead: colleague.isHead, origin: .order, ground: ground, reasons: reasons)
        let result = try step.take(
            .orderAvoidance, .avoidance(request),
            reason: "\(colleague.name)：\(ground.label.zh)；\(reasons)；\(earlier.label.zh)")
        try Avoidance.write(request, applicant: nil, askedOn: work.today, on: id, in: work)
        try Avoidance.write(
            AvoidanceDecision(person, .avoids, earlier: earlier, reasons: reasons), on: id, in: work)
        try Avoidance.takeOff(person, id, in: work)
        return result
    }
}

extension OrderAvoidance {
    static let act = Act<Case>(
        "avoidance-order", "orderAvoidance", on: .orderAvoidance, consequence: AvoidanceAsks.consequence,
        isWayOut: true, told: \.team,
        asking: AvoidanceAsks.person { record in
            record.colleagues.filter { !$0.isHead && !record.loaded.facts.avoidance.avoiding.contains($0.id) }
        }, AvoidanceAsks.ground, AvoidanceAsks.earlier,
        .reason(most: 2_000, rows: 3, example: "经核查，该办案人员曾在当事人处任职")
    ) { id, version, person, ground, earlier, reasons in
        OrderAvoidance(id, version: version, person: person, ground: ground, earlier: earlier, reasons: reasons)
    }
}

/// The questions on avoidance.
enum AvoidanceAsks {
    static let consequence = Wording(
        "予以回避的人员退出本案，此后不得再办理、审核或者审批本案的任何事项；办案人员不足两名的，应当另行指派",
        "Whoever is to keep out leaves the case and does nothing more in it; where fewer than two officers are left, others are named"
    )

    static func person(_ people: @escaping @Sendable (CaseInHand) -> [Colleague]) -> Ask<Case, UserID> {
        Ask<Case, UserID>.record(
            "person", Wording("回避人员", "Who is to keep out"), .user,
            start: { record in people(record).count == 1 ? people(record).first?.id : nil },
            options: { record in people(record).map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    }

    static let ground = Ask<Case, AvoidanceGround>.one(
        "ground", Wording("回避情形", "Ground"), \.label, few: true, example: .relation)
    static let earlier = Ask<Case, EarlierActs>.one(
        "earlier", Wording("此前行为的效力", "What was done before"), \.label, few: true, example: .stand)
}
