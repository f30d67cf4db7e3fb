package import Law

/// A time limit as it stands now: what is left, when it falls due, under which article.
package struct ClockCard: Component, Hashable {
    /// How a clock stands.
    package enum Light: Sendable, Hashable {
        /// Time enough.
        case green
        /// Soon due.
        case yellow
        /// Past its moment.
        case red
        /// Not counting, with the reason in words.
        case suspended(reason: String)
        /// The act was done then; whether in time is read off the due moment.
        case met(at: Moment)
    }

    /// What has to be done, verb first.
    package let name: String
    /// When counting began.
    package let started: Moment
    /// When it falls due.
    package let due: Moment
    /// How it stands.
    package let light: Light
    /// The rule that set it.
    package let source: LegalSource?
    /// Whether the rule's text has not been checked yet: said beside the citation.
    package let isUnverified: Bool
    /// Whether it is a period of somebody else that the office waits for: nobody is late when it is over.
    package let isAwaited: Bool
    /// Which time does not count, and why: a line for each stretch below one with their sum.
    package let leftOut: [String]

    package init(
        _ name: String, started: Moment, due: Moment, light: Light, source: LegalSource?, isUnverified: Bool = false,
        isAwaited: Bool = false, leftOut: [String] = []
    ) {
        self.name = name
        self.started = started
        self.due = due
        self.light = light
        self.source = source
        self.isUnverified = isUnverified
        self.isAwaited = isAwaited
        self.leftOut = leftOut
    }

    package func html(in context: PageContext) -> HTML {
        """
        <section class="clock tone-\(tone.rawValue)">
        <h3>\(name)</h3>
        <p class="clock-rest">\(status(in: context))</p>
        \(bar(in: context))
        <p class="clock-due">\(context.say(CommonText.dueAt)) \(context.time(due))</p>
        \(each(leftOut) { "<p class=\"clock-left-out\">\($0)</p>" })\(source.map { citation($0, in: context) })
        </section>

        """
    }

    /// The clock in one line, for a row of a list: `剩 1天4小时 · 《…》第五条`.
    package func line(in context: PageContext) -> HTML {
        """
        <span class="clock-line tone-\(tone.rawValue)"><span class="clock-rest">\(status(in: context))</span> \
        <span class="clock-due">\(context.time(due))\
        \(source.map { " · <span class=\"source\">\(context.cite($0))</span>" as HTML })</span></span>
        """
    }

    /// The clock in a cell of a table: `剩 1天4小时 11月23日 14:30`.
    package func cell(in context: PageContext) -> HTML {
        """
        <span class="clock-cell tone-\(tone.rawValue)"><span class="clock-rest">\(status(in: context))</span> \
        <span class="clock-due">\(context.time(due))</span></span>
        """
    }

    private var tone: Tone {
        switch light {
        case .green: .active
        case .yellow: .soon
        case .red: .grave
        case .suspended: .quiet
        case .met(let moment): moment <= due || isAwaited ? .done : .grave
        }
    }

    private func status(in context: PageContext) -> String {
        switch light {
        // It is the office's turn.
        case .green, .yellow, .red:
            isAwaited && context.now > due
                ? context.say(CommonText.periodOver)
                : context.language.remaining(until: due, from: context.now)
        case .suspended(let reason): context.say(CommonText.suspended) + " · " + reason
        case .met(let moment) where moment > due:
            context.say(isAwaited ? CommonText.metAfterPeriod : CommonText.metLate)
        case .met: context.say(CommonText.metInTime)
        }
    }

    private func bar(in context: PageContext) -> HTML {
        let end: Moment = if case .met(let moment) = light { moment } else { context.now }
        let whole = max(1, due.milliseconds - started.milliseconds)
        let passed = end.milliseconds - started.milliseconds
        return Bar(part: Int(clamping: passed), of: Int(clamping: whole)).html(in: context)
    }

    private func citation(_ source: LegalSource, in context: PageContext) -> HTML {
        """
        <p class="source">\(context.cite(source))\
        \(if: isUnverified, " <span class=\"unverified\">\(context.say(CommonText.unverifiedRule))</span>")</p>
        """
    }
}
