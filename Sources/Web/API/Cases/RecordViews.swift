import Enforcement
import Law
import Operations

/// A clock of a record as the API shows it.
struct RecordClockView: APIValue {
    let limit: String
    let task: Wording
    let startedAt: Moment
    let dueAt: Moment
    let light: Light
    let stoppedAt: Moment?
    let outcome: ClockOutcome?
    let source: LegalSource?
    /// Whether the text of the rule has not been read.
    let unverified: Bool
    /// Whether a day was counted without its year's holiday notice.
    let assumed: Bool
    /// The stretches of time that do not count.
    let leftOut: [LeftOutView]
    /// How many days these are so far.
    let daysLeftOut: Int

    init(_ clock: RecordClock) {
        limit = clock.limitID.rawValue
        task = clock.task
        startedAt = clock.startedAt
        dueAt = clock.dueAt
        light = clock.light
        stoppedAt = clock.stoppedAt
        outcome = clock.outcome
        source = clock.source
        unverified = clock.isUnverified
        assumed = clock.isAssumed
        leftOut = clock.leftOut.map(LeftOutView.init)
        daysLeftOut = clock.daysLeftOut
    }

    private init(example limit: String) {
        self.limit = limit
        task = Wording("作出行政处理决定", "Decide the case")
        startedAt = .example
        dueAt = Moment.example.adding(hours: 24 * 90)
        light = .green
        stoppedAt = nil
        outcome = nil
        source = .example
        unverified = true
        assumed = false
        leftOut = [.example]
        daysLeftOut = 12
    }

    static let schemaName = "RecordClock"
    static let example = RecordClockView(example: "case.decision")
    static let rules = [
        "limit": FieldRule("The stable name of the time limit."),
        "light": FieldRule("Green: time enough; yellow: soon due; red: overdue, or done too late."),
        "unverified": FieldRule("The text of the rule has not been read."),
        "assumed": FieldRule("A day was counted without the holiday notice of its year."),
        "leftOut": FieldRule("The stretches of time that do not count: tests, identification, hearings, suspension."),
        "daysLeftOut": FieldRule("How many days these are so far; where they overlap, counted once.", least: 0),
    ]
}

/// A stretch of time that does not count for a clock.
struct LeftOutView: APIValue {
    let reason: String
    let label: Wording
    let from: Moment
    let until: Moment?
    let cause: String?

    init(_ stretch: Suspension) {
        reason = stretch.reason.rawValue
        label = stretch.reason.wording
        from = stretch.from
        until = stretch.until
        cause = stretch.cause
    }

    static let schemaName = "LeftOut"
    static let example = LeftOutView(
        Suspension(
            .testing, from: .example, until: Moment.example.adding(hours: 24 * 12), cause: "青市监检〔2026〕3号"))
    static let rules = [
        "until": FieldRule("It counts again from here; left out while it goes on."),
        "cause": FieldRule("The number of the record on whose account it does not count."),
    ]
}

/// A step of a record's procedure as the API shows it.
struct RecordStepView: APIValue {
    let event: String
    let from: String?
    let to: String
    let actor: String?
    let unit: String?
    let at: Moment
    let reason: String?
    let source: LegalSource?
    let entry: Int64

    init(_ step: RecordStep) {
        event = step.event
        from = step.from
        to = step.to
        actor = step.actorName
        unit = step.unitName
        at = step.at
        reason = step.reason
        source = step.source
        entry = step.entry
    }

    private init(example event: String) {
        self.event = event
        from = "filingProposed"
        to = "investigating"
        actor = "陈立"
        unit = "青石县市场监督管理局"
        at = .example
        reason = "同意立案。"
        source = .example
        entry = 18_204
    }

    static let schemaName = "RecordStep"
    static let example = RecordStepView(example: "file")
    static let rules = ["entry": FieldRule("The number of the ledger entry that witnesses it.", least: 0)]
}

/// A document that was issued on a record.
struct RecordDocumentView: APIValue {
    let id: DocumentID
    let form: DocumentForm
    let title: Wording
    let number: String
    let issuedAt: Moment

    init(_ line: DocumentStore.Line) {
        id = line.id
        form = line.form
        title = line.form.title
        number = line.number
        issuedAt = line.issuedAt
    }

    private init(example form: DocumentForm) {
        id = .example
        self.form = form
        title = form.title
        number = "青市监立审〔2026〕1号"
        issuedAt = .example
    }

    static let schemaName = "RecordDocument"
    static let example = RecordDocumentView(example: .filingApproval)
}

/// An act that the caller may do on a record now, or the reason why not yet.
struct RecordActView: APIValue {
    let act: String
    let title: Wording
    let allowed: Bool
    let code: String?
    let message: Wording?
    let source: LegalSource?
    let legalEffect: Bool

    init<S: Procedural>(_ available: AvailableAct<S>, act: String, title: Wording) {
        self.act = act
        self.title = title
        allowed = available.refusal == nil
        code = available.refusal?.code.rawValue
        message = available.refusal?.message
        source = available.refusal?.source ?? available.transition.source
        legalEffect = available.transition.legalEffect
    }

    private init(example act: String) {
        self.act = act
        title = Wording("审批立案意见", "Decide on the proposal")
        allowed = true
        code = nil
        message = nil
        source = .example
        legalEffect = true
    }

    static let schemaName = "RecordAct"
    static let example = RecordActView(example: "filing")
    static let rules = [
        "act": FieldRule("The last part of the path to post to: `filing`."),
        "code": FieldRule("Why it is not possible yet."),
    ]

    /// One view an act, though several events may share it.
    static func all<S: ActSubject>(_ acts: [AvailableAct<S>]) -> [RecordActView] {
        var seen: Set<String> = []
        return acts.compactMap { available in
            guard let act = S.act(for: available.transition.event), seen.insert(act.noun).inserted else { return nil }
            return RecordActView(available, act: act.noun, title: act.title)
        }
    }
}
