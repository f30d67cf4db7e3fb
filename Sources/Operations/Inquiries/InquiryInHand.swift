package import Enforcement
package import Law
package import Storage

/// An inquiry about to be acted on: what its acts are asked from.
package struct InquiryInHand: RecordInHand {
    package typealias Subject = Inquiry

    package let loaded: InquiryStore.Loaded
    package let today: LegalDate
    /// The captured files that stand under the case.
    package let files: [Evidence]

    package init(_ id: InquiryID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try InquiryStore.load(id, for: actor, in: access)
        today = now.date
        files = try EvidenceStore.list(of: RecordReference(.case, loaded.record.caseID.rawValue), in: access)
    }

    var record: Inquiry { loaded.record }
    var party: [Wording] { [Wording("当事人", "The party")] }
}

extension InquiryStore.Loaded: LoadedRecord {}

extension Inquiry: ActSubject {
    package typealias Tag = RecordTag.Inquiry
    package typealias InHand = InquiryInHand
    package typealias Store = InquiryStore

    package static let table = "inquiry"
    package static let longestReason = 10_000

    package static let acts: [Act<Inquiry>] = [
        DrawSample.act, AskInquiry.testAct, AskInquiry.identificationAct, ProlongInquiry.act, RecordResult.act,
        TellResult.act, CloseInquiry.act, DisputeResult.act, DecideDispute.grantAct, DecideDispute.refusalAct,
        AbandonInquiry.act,
    ]
}

/// Where an inquiry stands after an act.
package typealias InquiryVersion = RecordVersion<Inquiry>

/// The frame of the acts on one inquiry.
typealias InquiryStep = ActStep<Inquiry>

/// The whole of an inquiry as somebody may see it: what its page and its representation in the API are made from.
package struct InquiryFile: RecordFile {
    package let loaded: InquiryStore.Loaded
    package let life: RecordLife<Inquiry>
    /// The documents of the case that its steps issued.
    package let documents: [DocumentStore.Line]
    /// Whether this actor may put a file, such as a report, under the case.
    package let mayAddFiles: Bool

    package init(
        _ id: InquiryID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try InquiryStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let theCase = RecordReference(.case, loaded.record.caseID.rawValue)
        let moments = Set(life.steps.map(\.at))
        documents = try DocumentStore.documents(of: theCase, in: access).filter {
            moments.contains($0.issuedAt) && InquiryFile.forms.contains($0.form)
        }
        mayAddFiles =
            loaded.facts.isCaseOpen && !loaded.state.isOver
            && EvidenceDesk.mayAdd(to: .case, by: actor, on: loaded.scope, at: now)
    }

    /// The forms that inquiries issue.
    private static let forms: Set<DocumentForm> = [
        .samplingRecord, .testCommission, .testPeriodNotice, .testResultNotice, .identificationNotice,
    ]
}
