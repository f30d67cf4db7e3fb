package import Enforcement
package import Law
package import Storage

/// An execution about to be acted on: what its acts are asked from.
package struct ExecutionInHand: RecordInHand {
    package typealias Subject = Execution

    package let loaded: ExecutionStore.Loaded
    package let today: LegalDate

    package init(_ id: ExecutionID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try ExecutionStore.load(id, for: actor, in: access)
        today = now.date
    }

    /// What is owed, paid and open today.
    var account: ExecutionAccount { loaded.contents.account(on: today) }
    /// What a payment is for, most likely: what is open first.
    var openPurpose: PaymentPurpose? { account.lines.first { $0.open.minor > 0 }?.purpose }
    /// What a refund is of.
    var overPurpose: PaymentPurpose? { account.lines.first { $0.over.minor > 0 }?.purpose }
    var party: [Wording] { [Wording("当事人", "The party")] }
    /// Those who work on it.
    var team: [Wording] { [Wording("办案人员", "The officers")] }
}

extension ExecutionStore: RecordStore {
    package static let source = "case_execution JOIN case_file ON case_file.id = case_execution.case_id"

    package static func seen(by sight: Sight) -> String { CaseList.seen(by: sight) }
}

extension ExecutionStore.Loaded: LoadedRecord {}

extension Execution: ActSubject {
    package typealias Tag = RecordTag.Execution
    package typealias InHand = ExecutionInHand
    package typealias Store = ExecutionStore

    package static let table = "case_execution"
    package static let longestReason = 10_000

    package static let acts: [Act<Execution>] = [
        RecordPayment.act, DecideDeferral.act, DecideDeferral.refusalAct, DemandPerformance.act,
        ApplyToCourt.act, RecordCourtWord.acceptanceAct, RecordCourtWord.orderAct, RecordCourtWord.refusalAct,
        CompleteExecution.act, ReduceAddition.act, RecordPayment.refundAct, EndRemedy.upheldAct, EndRemedy.changeAct,
        EndRemedy.revocationAct, EndRemedy.withdrawalAct, AskDeferral.act, FileRemedy.act, ReversePayment.act,
        TerminateExecution.act,
        ReopenExecution.act,
    ]
}

/// Where an execution stands after an act.
package typealias ExecutionVersion = RecordVersion<Execution>

/// The frame of the acts on one execution.
typealias ExecutionStep = ActStep<Execution>

extension ActStep where S == Execution {
    /// Lets the period for asking the court count from where the law does; it ends where the court is not the unit's to ask.
    func settleWindow(remedies: [Remedy]? = nil, deferral: Deferral? = nil) throws {
        let remedies = remedies ?? loaded.contents.remedies
        guard CourtPath(remedies) == .open else {
            return try work.voidClocks(of: .enforcementApplication, on: loaded.reference)
        }
        let window = CourtWindow(
            servedOn: record.servedOn, remedies: remedies, deferral: deferral ?? record.deferral,
            calendar: work.office.settings.calendar)
        try work.backdateClock(.enforcementApplication, on: loaded.reference, to: Moment(window.after))
    }
}

/// The whole of an execution as somebody may see it: what its page and its representation in the API are made from.
package struct ExecutionFile: RecordFile {
    package let loaded: ExecutionStore.Loaded
    package let life: RecordLife<Execution>
    /// What is owed, paid and open today.
    package let account: ExecutionAccount
    package let documents: [DocumentStore.Line]

    package init(
        _ id: ExecutionID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try ExecutionStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        account = loaded.contents.account(on: now.date)
        documents = try DocumentStore.documents(of: loaded.reference, in: access)
    }
}
