import Enforcement
import Law
import Operations

extension CaseState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .registered, .filingProposed, .noFilingProposed, .concluded, .hearingAsked, .hearingReported: .soon
            case .closed: .done
            case .notFiled, .suspended, .terminated, .merged, .handedOver, .transferred: .quiet
            default: .active
            }
        return StateBadge(context.say(label), tone)
    }
}

extension ClockCard {
    /// The next clock of a line in a list.
    init(_ clock: CaseList.RunningClock, yellow: YellowShare, _ context: PageContext) {
        let light: Light =
            switch Law.Light.ofClock(
                clock.limit, due: clock.dueAt, from: clock.startedAt, asOf: context.now, yellow: yellow)
            {
            case .green: .green
            case .yellow: .yellow
            case .red: .red
            }
        self.init(
            context.say(clock.task), started: clock.startedAt, due: clock.dueAt, light: light, source: nil,
            isAwaited: clock.limit.isAwaited)
    }

    /// A clock of a record, or nil for one that ended without being met or missed.
    init?(_ clock: RecordClock, _ context: PageContext) {
        if clock.outcome == .void { return nil }
        self.init(
            context.say(clock.task), started: clock.startedAt, due: clock.dueAt,
            light: ClockCard.light(of: clock, context), source: clock.source, isUnverified: clock.isUnverified,
            isAwaited: clock.limitID.isAwaited, leftOut: ClockCard.leftOut(of: clock, context))
    }

    /// Which time does not count: “12 days not counted”, and each stretch with its reason and on whose account.
    private static func leftOut(of clock: RecordClock, _ context: PageContext) -> [String] {
        guard !clock.leftOut.isEmpty else { return [] }
        let (say, language) = (context.say, context.language)
        let stretches = clock.leftOut.map { stretch in
            let last = stretch.until.map { max(stretch.from.date, $0.date.adding(days: -1)) }
            let days = say(CommonText.stretch(language.date(stretch.from.date), last.map(language.date)))
            let words = "\(say(stretch.reason.wording)) \(days)"
            return stretch.cause.map { language.aside(words, $0) } ?? words
        }
        return [say(CommonText.notCounted(clock.daysLeftOut))] + stretches
    }

    private static func light(of clock: RecordClock, _ context: PageContext) -> Light {
        if let stopped = clock.stoppedAt { return .met(at: stopped) }
        if let reason = clock.suspendedFor { return .suspended(reason: context.say(reason.wording)) }
        return switch clock.light {
        case .green: .green
        case .yellow: .yellow
        case .red: .red
        }
    }
}

extension PageContext {
    /// Words one after the other, as the language lists them.
    func list(_ words: [String]) -> String { words.joined(separator: language == .zh ? "、" : ", ") }
}
