package import Enforcement
import Law
import Storage

/// Where a referral stands after an act.
package typealias ReferralVersion = RecordVersion<Referral>

/// Opens a referral: every case of no prosecution is passed on for review, in the transaction of the decision.
enum ReferralOpening {
    static func open(_ suspect: SuspectStore.Loaded, _ kind: NonProsecution, in work: Work) throws {
        guard let unit = try OrganisationStore.unit(work.actor.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let id: ReferralID = work.newID()
        let number = try work.number(of: .referral, "衔", by: unit)
        try work.write(
            "referral",
            """
            INSERT INTO referral (id, number, state, suspect_id, case_id, unit_id, region, addressee_id,
                                  non_prosecution, opened_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
            RETURNING *
            """,
            [
                id, number, Referral.procedure.initial, suspect.record.id, suspect.record.caseID, unit.id, unit.region,
                suspect.senderID, kind, work.now,
            ])
        try work.open(
            Referral.self, RecordReference(.referral, id.rawValue), number: number, title: suspect.caseTitle,
            scope: RecordScope(kind: .referral, unitID: unit.id, region: unit.region), source: Referral.source)
    }
}

/// The criminal prosecutors pass it to the administrative ones.
package struct AcceptReferral: Operation {
    package static let name = "referral.accept"

    package let id: ReferralID
    package let version: Int?

    package init(_ id: ReferralID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ReferralVersion {
        try ActStep<Referral>(id, version: version, in: work).take(.accept)
    }
}

extension AcceptReferral {
    static let act = Act<Referral>("review", "acceptReferral", on: .accept) { id, version in
        AcceptReferral(id, version: version)
    }
}

/// No penalty is due: the review ends.
package struct TerminateReferral: Operation {
    package static let name = "referral.terminate"

    package let id: ReferralID
    package let version: Int?
    package let reason: String

    package init(_ id: ReferralID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ReferralVersion {
        try ActStep<Referral>(id, version: version, in: work).take(.terminate, saying: reason)
    }
}

extension TerminateReferral {
    static let act = Act<Referral>(
        "termination", "terminateReferral", on: .terminate, isWayOut: true,
        asking: .reason(example: "已由主管机关作出处罚，不需再行处理")
    ) { id, version, reason in
        TerminateReferral(id, version: version, reason: reason)
    }
}

/// The procuratorate gives its opinion that a penalty is due; its paper is issued, and the two months run.
package struct GiveReferralOpinion: Operation {
    package static let name = "referral.give-opinion"

    package let id: ReferralID
    package let version: Int?
    package let opinion: String

    package init(_ id: ReferralID, version: Int? = nil, opinion: String) {
        self.id = id
        self.version = version
        self.opinion = opinion
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ReferralVersion {
        let step = try ActStep<Referral>(id, version: version, in: work)
        let result = try step.take(
            .giveOpinion, saying: opinion, setting: [("opinion", opinion), ("sent_at", work.now)])
        guard let unit = try OrganisationStore.unit(step.record.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let row = TimeLimits.row(.linkageReply, on: work.today)
        let loaded = step.loaded
        let letter = SupervisionLetter(
            unitName: unit.name, addresseeName: loaded.addresseeName, supervisionNumber: loaded.record.number,
            caseNumber: loaded.caseNumber, caseTitle: loaded.caseTitle, transferNumber: loaded.transferNumber,
            grounds: opinion, demand: "请依法处理并书面回复处理结果。", source: Referral.source,
            within: row?.amount.wording ?? Wording("", ""),
            note: row.flatMap { $0.standing.confidence == .read ? nil : $0.standing.note },
            signedBy: work.actor.name, issuedOn: work.today)
        let number = try work.issue(
            .transferOpinion, on: loaded.reference, called: loaded.record.number, by: unit, content: letter
        ).number
        try step.tell(
            step.record.addresseeID, "referral.opinion",
            Wording("收到\(unit.name)的检察意见：\(number)", "An opinion of \(unit.name): \(number)"))
        return result
    }
}

extension GiveReferralOpinion {
    static let act = Act<Referral>(
        "opinion", "giveReferralOpinion", on: .giveOpinion, told: \.unitIsTold,
        asking: words
    ) { id, version, opinion in
        GiveReferralOpinion(id, version: version, opinion: opinion)
    }

    private static let words = Ask<Referral, String>.text(
        "opinion", Wording("检察意见", "Opinion"), rows: 8, example: "建议依法给予行政处罚", start: { $0.draft })
}

/// A referral that the unit took up, and the case in which it goes on.
package struct TakenUpReferral: Codable, Sendable, ActOutcome {
    package typealias Subject = Referral

    package let standing: ReferralVersion
    package let caseID: CaseID

    package var opened: RecordReference? { RecordReference(.case, caseID.rawValue) }
}

/// The unit takes the matter up: in the case it came from where that is open still, else in one registered anew. Both
/// numbers are kept.
package struct TakeUpReferral: Operation {
    package static let name = "referral.take-up"

    package let id: ReferralID
    package let version: Int?

    package init(_ id: ReferralID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure, or from the registration of the case.
    package func perform(in work: Work) throws -> TakenUpReferral {
        let step = try ActStep<Referral>(id, version: version, in: work)
        let loaded = step.loaded
        let goesOn = try CaseComingBack.caseFor(
            loaded.record.caseID,
            because: "依据\(loaded.unitName)检察意见（\(loaded.record.number)），就\(loaded.suspectName)不起诉后的行政处理",
            in: work)
        let standing = try step.take(.takeUp, saying: goesOn.number, setting: [("new_case_id", goesOn.id)])
        try step.tell(
            step.record.unitID, "referral.taken-up",
            Wording("\(loaded.addresseeName)已受理：\(goesOn.number)", "Taken up as \(goesOn.number)"))
        return TakenUpReferral(standing: standing, caseID: goesOn.id)
    }
}

extension TakeUpReferral {
    static let act = Act<Referral>(
        "case", "takeUpReferral", on: .takeUp,
        consequence: Wording(
            "原案件尚在办理的继续办理；已终结的登记一件新案件，两个案号相互注明",
            "A case that is open goes on; where it has ended a new one is registered, each with the other's number"),
        opens: .case, told: \.procuratorateIsTold
    ) { id, version in
        TakeUpReferral(id, version: version)
    }
}

/// The unit answers what it did.
package struct ReplyToReferral: Operation {
    package static let name = "referral.reply"

    package let id: ReferralID
    package let version: Int?
    package let reply: String

    package init(_ id: ReferralID, version: Int? = nil, reply: String) {
        self.id = id
        self.version = version
        self.reply = reply
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ReferralVersion {
        let step = try ActStep<Referral>(id, version: version, in: work)
        let result = try step.take(.reply, saying: reply, setting: [("reply", reply), ("replied_at", work.now)])
        try step.tell(
            step.record.unitID, "referral.replied",
            Wording("\(step.loaded.addresseeName)已回复\(step.record.number)", "\(step.record.number) was answered"))
        return result
    }
}

extension ReplyToReferral {
    static let act = Act<Referral>(
        "answer", "replyToReferral", on: .reply, told: \.procuratorateIsTold,
        asking: .text("answer", Wording("处理结果", "What was done"), rows: 6, example: "已依法作出行政处罚决定")
    ) { id, version, reply in
        ReplyToReferral(id, version: version, reply: reply)
    }
}

/// The procuratorate is not content and asks again.
package struct AskReferralAgain: Operation {
    package static let name = "referral.ask-again"

    package let id: ReferralID
    package let version: Int?
    package let reason: String

    package init(_ id: ReferralID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ReferralVersion {
        let step = try ActStep<Referral>(id, version: version, in: work)
        let result = try step.take(.askAgain, saying: reason)
        try step.tell(
            step.record.addresseeID, "referral.asked-again",
            Wording("人民检察院要求就\(step.record.number)继续办理", "The procuratorate asks again about \(step.record.number)"))
        return result
    }
}

extension AskReferralAgain {
    static let act = Act<Referral>(
        "repetition", "askReferralAgain", on: .askAgain, told: \.unitIsTold, asking: .reason(example: "回复未说明处理依据")
    ) { id, version, reason in
        AskReferralAgain(id, version: version, reason: reason)
    }
}

/// The procuratorate is content.
package struct SettleReferral: Operation {
    package static let name = "referral.settle"

    package let id: ReferralID
    package let version: Int?
    package let reason: String

    package init(_ id: ReferralID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> ReferralVersion {
        let step = try ActStep<Referral>(id, version: version, in: work)
        let result = try step.take(.settle, saying: reason)
        try step.tell(
            step.record.addresseeID, "referral.settled",
            Wording("\(step.record.number)已办结", "\(step.record.number) is settled"))
        return result
    }
}

extension SettleReferral {
    static let act = Act<Referral>(
        "settlement", "settleReferral", on: .settle, told: \.unitIsTold,
        asking: .reason(example: "已作出处罚，检察意见已落实", label: Wording("办理结果", "What came of it"))
    ) { id, version, reason in
        SettleReferral(id, version: version, reason: reason)
    }
}
