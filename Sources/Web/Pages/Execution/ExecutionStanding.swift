import Enforcement
import Law
import Operations

/// What is paid of a decision, what is due, and until when: at the head of its own page and on the page of the case.
struct ExecutionStanding: Component {
    let contents: ExecutionStore.Contents
    let account: ExecutionAccount
    /// Whether it leads to the page of the execution.
    let link: Bool

    init(_ contents: ExecutionStore.Contents, on day: LegalDate, link: Bool = false) {
        self.contents = contents
        account = contents.account(on: day)
        self.link = link
    }

    func html(in context: PageContext) -> HTML {
        let (tone, message) = headline(context)
        return """
            \(if: link, lead(context))\(context.show(Notice(tone, message, detail: detail(context))))\
            \(if: !account.lines.isEmpty, context.show(KeyFigures(figures(context))))
            """
    }

    private var isLate: Bool { account.isOverdue && !contents.record.state.isOver }

    private func lead(_ context: PageContext) -> HTML {
        """
        <p><a href="\(Paths.execution(contents.record.id))">\(contents.record.number)</a> \
        \(context.show(contents.record.state.badge(context)))</p>
        """
    }

    private func headline(_ context: PageContext) -> (Tone, String) {
        let (say, language) = (context.say, context.language)
        let open = language.money(account.open)
        if account.over.minor > 0 { return (.soon, say(ExecutionText.toGoBack(language.money(account.over)))) }
        if contents.record.isRevoked { return (.quiet, say(ExecutionText.revoked)) }
        if account.open.minor == 0 {
            return (.done, say(account.lines.isEmpty ? ExecutionText.noMoney : ExecutionText.settled))
        }
        guard contents.record.state != .terminated else { return (.quiet, say(ExecutionText.terminated(open))) }
        guard let next = account.next else { return (.grave, say(ExecutionText.additionOpen(open))) }
        if next.on < account.day {
            let days = account.day.dayNumber - next.on.dayNumber
            return (.grave, say(ExecutionText.overdue(open, language.date(next.on), days: days)))
        }
        let left = language.remaining(until: Moment(next.on.adding(days: 1)), from: context.now)
        return (.active, say(ExecutionText.due(language.money(next.amount), language.date(next.on), left)))
    }

    /// What one must know besides.
    private func detail(_ context: PageContext) -> String? {
        let (say, language) = (context.say, context.language)
        let record = contents.record
        let addition = account.line(.addition).open
        var words: [String] = []
        if addition.minor > 0, account.next != nil {
            words.append(say(ExecutionText.withAddition(language.money(addition))))
        }
        if let pending = contents.remedies.first(where: { $0.result == nil }) {
            words.append(say(ExecutionText.pending(pending.kind.label, since: language.date(pending.filedOn))))
        }
        if record.penalty.hasOtherDuties, !record.isRevoked, !record.state.isOver {
            words.append(say(ExecutionText.duties))
        }
        return words.isEmpty ? nil : words.joined(separator: language == .zh ? "；" : "; ")
    }

    private func figures(_ context: PageContext) -> [KeyFigures.Figure] {
        let (say, language) = (context.say, context.language)
        var figures: [KeyFigures.Figure] = [
            .init(say(ExecutionText.owed), language.money(account.owed)),
            .init(say(ExecutionText.paid), language.money(account.paid)),
            .init(say(ExecutionText.open), language.money(account.open), tone: isLate ? .grave : .quiet),
        ]
        if account.over.minor > 0 {
            figures.append(.init(say(ExecutionText.over), language.money(account.over), tone: .soon))
        }
        return figures
    }
}

extension ExecutionState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .due, .deferred, .applied, .accepted, .enforcing: .active
            case .deferralAsked, .reminded, .unsettled: .soon
            case .completed: .done
            case .terminated: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
