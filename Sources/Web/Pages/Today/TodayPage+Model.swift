import Enforcement
import Law
import Operations

extension TodayPage.Model {
    init(_ home: TodayStore.Home, actor: Actor, limit: Int, isFirst: Bool, context: PageContext) {
        let say = context.say
        let counts = home.counts
        figures = TodayStretch.allCases.map { stretch in
            KeyFigures.Figure(
                say(TodayText.stretch(stretch)), context.language.count(counts[stretch]),
                tone: counts[stretch] == 0 ? .quiet : stretch.tone)
        }
        let shown = home.items.prefix(limit)
        groups = TodayStretch.allCases.map { stretch in
            DueList.Group(
                say(TodayText.stretch(stretch)), stretch.tone,
                shown.filter { $0.stretch(at: context.now) == stretch }.map { DueList.Row($0, context) })
        }
        emptyState = EmptyState(
            say(TodayText.allDone), next: say(actor.roles.isEmpty ? TodayText.noRolesNext : TodayText.allDoneNext))
        messages = home.messages.map { message in
            Message(
                text: say(message.text), number: message.number, path: Paths.record(message.record),
                time: context.timeAgo(message.at))
        }
        let inHand = home.tasks.map { line in
            Task(
                title: line.record.title, path: Paths.task(line.record.id), light: line.light.map { $0.badge(context) },
                due: context.time(line.record.dueOn))
        }
        tasks = inHand.isEmpty ? nil : inHand
        let next = home.items.count > shown.count ? shown.last : nil
        pager =
            next == nil && isFirst
            ? nil
            : Pager(
                summary: say(TodayText.shown(shown.count, of: counts.all)), previous: isFirst ? nil : Paths.home,
                next: next.map { Paths.home.with(query: [("after", "\($0.dueAt.milliseconds)-\($0.clock)")]) })
    }
}

extension TodayStretch {
    /// How its heading stands.
    var tone: Tone {
        switch self {
        case .overdue: .grave
        case .today: .soon
        case .week: .active
        case .later: .quiet
        }
    }
}

extension DueList.Row {
    fileprivate init(_ item: TodayItem, _ context: PageContext) {
        let path = Paths.record(item.record) ?? Paths.home
        let light: ClockCard.Light =
            switch item.light {
            case .green: .green
            case .yellow: .yellow
            case .red: .red
            }
        self.init(
            act: context.say(item.task), number: item.number, subject: item.title, path: path,
            clock: ClockCard(
                context.say(item.task), started: item.startedAt, due: item.dueAt, light: light,
                source: item.limit?.source,
                isUnverified: item.limit.map { $0.standing.confidence != .read } ?? false, isAwaited: item.isAwaited),
            action: ActButton(context.say(TodayText.open), .link(path)))
    }
}
