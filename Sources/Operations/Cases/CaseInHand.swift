package import Enforcement
package import Law
package import Storage

/// A case about to be acted on: what its acts are asked from.
package struct CaseInHand: RecordInHand {
    package typealias Subject = Case

    package let loaded: CaseStore.Loaded
    package let today: LegalDate
    /// The officers of its unit.
    package let officers: [TeamMember]
    /// The police and the procuratorates that may be asked about it.
    package let advisers: [Unit]
    /// The tax authorities over its region.
    package let taxAuthorities: [Unit]
    /// Those of its unit who may have a part in cases.
    package let colleagues: [Colleague]
    /// The captured files that stand under it.
    package let files: [Evidence]
    /// The units that work cases.
    package let units: [Unit]
    /// What goes into its volume; empty before the case is over.
    package let volume: [FiledVolume.Item]

    var record: Case { loaded.record }

    package init(_ id: CaseID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try CaseStore.load(id, for: actor, in: access)
        today = now.date
        officers = try OfficerChoice.officers(of: loaded.record.unitID, in: access)
        colleagues = try Colleague.all(of: loaded.record.unitID, in: access)
        advisers = try ConsultationStore.advisers(over: loaded.record.region, in: access)
        taxAuthorities = try TaxClueStore.authorities(over: loaded.record.region, in: access)
        files = try EvidenceStore.list(of: loaded.record.reference, in: access)
        units = try OrganisationStore.units(in: access).filter { $0.active && $0.kind.enforces }
        let isOver = Case.filedStates.contains(loaded.record.state)
        volume = isOver ? try loaded.volumeItems(in: access) : []
    }

    /// Those who work on it.
    var team: [Wording] { [Wording("办案人员", "The officers")] }
    var party: [Wording] { [Wording("当事人", "The party")] }
}

extension CaseStore: RecordStore {
    package static func seen(by sight: Sight) -> String { CaseList.seen(by: sight) }
}

extension CaseStore.Loaded: LoadedRecord {}

extension Case: ActSubject {
    package typealias Tag = RecordTag.Case
    package typealias InHand = CaseInHand
    package typealias Store = CaseStore

    package static let table = "case_file"
    package static let longestReason = 10_000

    package static let acts: [Act<Case>] = [
        AmendCase.act, AssignCaseOfficers.act, AddCaseEvidence.act, RecordCaseGoods.act,
        SetThresholdFacts.act, ExtendCaseTime.act,
        ProposeFiling.act,
        ProposeFiling.notAct, DecideFiling.act, ReturnFilingProposal.act, ProposeMeasure.act, ProposeMeasure.atOnceAct,
        OpenInquiry.act, AskAssistance.act,
        ConsultOnCase.act, HandOverTaxClue.act,
        ConcludeInvestigation.act, TakeUpReview.act,
        ReviewCase.act, DesignateCase.act, GiveNotice.act, RecordStatement.act, RecordStatement.waiverAct,
        RequestHearing.act,
        SetHearing.act, HoldHearing.act, EndHearing.withdrawalAct, EndHearing.absenceAct, ReportHearing.act,
        DiscussCase.act, DecideCase.act,
        ConfirmAddress.act, AttemptService.act,
        AnnounceService.act, ServeDecision.act, CloseCase.act, DecideOnSpot.act, ReportOnSpot.act,
        ExtendCaseFurther.act, MergeCase.act,
        SplitCase.act, HandOverCase.act, AskDesignation.act, DesignateJurisdiction.act, SuspendCase.act,
        SuspendCase.againAct, ResumeCase.act, TerminateCase.act, EndCaseAsTransferred.act, FileVolume.act,
        AskAvoidance.act, DecideAvoidance.act, DecideAvoidance.togetherAct, OrderAvoidance.act,
    ]
}

extension Ask where S == Case, Value == String {
    /// A reason that is kept on file.
    static var reason: Ask { .reason(most: 2_000, rows: 3, example: "需要权利人辨认") }
}

extension Ask where S == Case, Value == Penalty? {
    /// A penalty as it is intended or decided; none where no kind is ticked and no amount given.
    static func penalty(
        help: Wording? = nil, start: @escaping @Sendable (CaseInHand) -> Penalty? = { _ in nil }
    ) -> Ask {
        let kinds = Ask<Case, [PenaltyKind]>.several(
            "kinds", Wording("处罚种类", "Kinds of penalty"), \.label, example: [.fine], isRequired: false,
            start: { start($0)?.kinds })
        let fine = Ask<Case, Money>.yuan(
            "fine", Wording("罚款金额（元）", "Fine (yuan)"), example: "20000", start: { start($0)?.fine }
        ).ifGiven
        let confiscated = Ask<Case, Money>.yuan(
            "confiscated", Wording("没收违法所得（元）", "Gains confiscated (yuan)"), example: "62000",
            start: { start($0)?.confiscated }
        ).ifGiven
        return Ask(
            "penalty", Wording("处罚", "Penalty"), .group([kinds.question, fine.question, confiscated.question]),
            isRequired: false, help: help, example: []
        ) { answers in
            let read = (try kinds.read(answers), try fine.read(answers), try confiscated.read(answers))
            guard !read.0.isEmpty || read.1 != nil || read.2 != nil else { return nil }
            return Penalty(kinds: Set(read.0), fine: read.1, confiscated: read.2)
        }
    }
}

extension Ask where S == Case, Value == MitigationGround? {
    /// The ground of the law on which a fine lies below its range; none where it does not.
    static func mitigation(start: @escaping @Sendable (CaseInHand) -> MitigationGround? = { _ in nil }) -> Ask {
        Ask<Case, MitigationGround>.one(
            "mitigation", Wording("减轻处罚的法定情形", "Ground for going below the range"), \.label, example: .harmUndone,
            help: Wording(
                "罚款低于法定幅度的必选，并在事实和理由中说明；须经审核人员或者集体讨论同意",
                "Needed where the fine lies below its range, with the reason; a reviewer or a discussion must agree"),
            start: start
        ).ifGiven
    }
}
