package import Law

/// One row of a procedure: in this state, on this event, by whom, under which conditions, with what effects.
package struct Transition<Subject: Procedural>: Sendable {
    package let from: Subject.State
    package let event: Subject.Event
    package let to: Subject.State
    /// What the actor must be allowed to do.
    package let duty: Duty
    package let guards: [Guard<Subject>]
    package let starts: [ClockStart]
    package let stops: [TimeLimitID]
    /// Clocks that run on in other hands: who has to act next, and what is due of them.
    package let passes: [ClockStart]
    /// Clocks for which time does not count from here on, each with the reason.
    package let pauses: [ClockPause]
    /// Clocks for which it counts again.
    package let resumes: [ClockPause]
    package let documents: [DocumentForm]
    /// The article the step rests on.
    package let source: LegalSource?
    /// Whether the step has effect in law and is confirmed on its own page.
    package let legalEffect: Bool
    /// Whether the passing of time brings it about: the office itself takes it, and nobody else can.
    package let isByTime: Bool
    /// Why it enforces nothing, where its duty is one of enforcement all the same: then no certificate is asked for.
    package let clerical: Wording?

    package init(
        from: Subject.State, on event: Subject.Event, to: Subject.State, duty: Duty,
        guards: [Guard<Subject>] = [], starts: [ClockStart] = [], stops: [TimeLimitID] = [],
        passes: [ClockStart] = [], pauses: [ClockPause] = [], resumes: [ClockPause] = [],
        documents: [DocumentForm] = [], source: LegalSource? = nil, legalEffect: Bool = false,
        isByTime: Bool = false, clerical: Wording? = nil
    ) {
        self.from = from
        self.event = event
        self.to = to
        self.duty = duty
        self.guards = guards
        self.starts = starts
        self.stops = stops
        self.passes = passes
        self.pauses = pauses
        self.resumes = resumes
        self.documents = documents
        self.source = source
        self.legalEffect = legalEffect
        self.isByTime = isByTime
        self.clerical = clerical
    }
}

extension Transition {
    /// Whether only somebody with a certificate good on the day may take it.
    package var asksCertificate: Bool { Authority.enforcement.contains(duty) && !isByTime && clerical == nil }

    /// Whether the row is for a record at all, whatever else it asks.
    package func isFor(_ facts: Subject.Facts, _ actor: Actor, _ moment: Moment) -> Bool {
        guards.allSatisfy { !$0.selects || $0.refusal(facts, actor, moment) == nil }
    }
}

/// A clock that a step starts: which limit, what has to be done, and by whom.
package struct ClockStart: Hashable, Sendable {
    /// Who has to act before the clock runs out.
    package enum Holder: String, Hashable, Sendable, Codable {
        /// The people to whom the record is assigned.
        case assignee
        /// Somebody of the owning unit with the duty that the act needs.
        case unit
        /// The head of the owning unit.
        case head
        /// The other unit in the procedure, such as the police that receives a transfer.
        case counterpart
    }

    package let limit: TimeLimitID
    /// The act that is due, verb first: "Decide on transfer".
    package let task: Wording
    package let holder: Holder

    package init(_ limit: TimeLimitID, task: Wording, holder: Holder) {
        self.limit = limit
        self.task = task
        self.holder = holder
    }
}

/// Why time does not count for a clock that runs: a stretch that begins with one step and ends with another.
package struct ClockPause: Hashable, Sendable {
    /// Whose clock it is.
    package enum Owner: String, Hashable, Sendable {
        /// The record that takes the step.
        case itself
        /// The case on which that record hangs.
        case theCase
    }

    package let limit: TimeLimitID
    package let reason: SuspensionReason
    package let owner: Owner

    package init(_ limit: TimeLimitID, for reason: SuspensionReason, of owner: Owner = .itself) {
        self.limit = limit
        self.reason = reason
        self.owner = owner
    }
}

/// A named condition of a transition: pure, and it says what is missing where it is not met.
package struct Guard<Subject: Procedural>: Sendable {
    /// The machine's word, used as the refusal's code.
    package let code: RefusalCode
    /// The condition as a sentence, for the diagram and the rules document.
    package let condition: Wording
    package let source: LegalSource?
    /// Whether it says which records the row is for: where it is not met the row is not offered, for another one is.
    package let selects: Bool
    private let check: @Sendable (Subject.Facts, Actor, Moment) -> Wording?

    /// A condition; `unmet` returns nil where it is met, else the sentence that says what is missing.
    package init(
        _ code: String, _ condition: Wording, source: LegalSource? = nil, selects: Bool = false,
        unmet: @escaping @Sendable (Subject.Facts, Actor, Moment) -> Wording?
    ) {
        self.code = RefusalCode(code)
        self.condition = condition
        self.source = source
        self.selects = selects
        self.check = unmet
    }

    /// The refusal where the condition is not met, or nil.
    package func refusal(_ facts: Subject.Facts, _ actor: Actor, _ moment: Moment) -> Refusal? {
        check(facts, actor, moment).map { Refusal(code, $0, source: source) }
    }
}
