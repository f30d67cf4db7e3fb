import Enforcement
import Law
import Operations

/// A plan in force: its tasks counted by unit, by measure or by the month in which they are due.
enum PlanBoardPage {
    static func page(_ file: PlanBoardFile, context: PageContext) -> HTML {
        let (say, plan) = (context.say, file.loaded.record)
        let whole = file.lines.reduce(PlanBoard.Tally()) { $0 + $1.tally }
        let chips = PlanBoard.Way.allCases.map { way in
            FilterBar.Chip(
                say(way.label), Paths.plan(plan.id).with(query: [("by", way == .unit ? nil : way.rawValue)]),
                isOn: way == file.way)
        }
        return Layout.page(
            title: "\(plan.number) \(plan.title)",
            breadcrumbs: [Crumb(say(PlanText.plans), Paths.plans), Crumb(plan.number)], context: context,
            proof: file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(PlanShowPage.header(file.loaded, file.acts, context)))
                \(context.show(figures(whole, plan, context)))
                <p class="lead">\(say(PlanText.boardLead))\(if: file.isOwnOnly, " · \(say(PlanText.ownOnly))") · \
                <a href="\(Paths.planText(plan.id))">\(say(PlanText.readingText))</a>\
                \(if: !file.isOwnOnly, " · <a href=\"\(Paths.planSummary(plan.id))\">\(say(SummaryText.title))</a>") · \
                <a href="\(Paths.planAnswers(plan.id))">\(say(AnswersText.title))</a></p>
                \(context.show(FilterBar(path: Paths.plan(plan.id), search: nil, chips: chips)))
                \(context.show(table(file, context)))
                """)
    }

    private static func figures(_ whole: PlanBoard.Tally, _ plan: Plan, _ context: PageContext) -> KeyFigures {
        let (say, count) = (context.say, context.language.count)
        func list(_ name: String, _ value: String) -> Path {
            PlanBoardPage.list(plan.id, [(name: name, value: value)])
        }
        return KeyFigures([
            .init(
                say(PlanText.overdue), count(whole.overdue), path: list("light", "red"),
                tone: whole.overdue > 0 ? .grave : .quiet),
            .init(
                say(PlanText.soon), count(whole.soon), path: list("light", "yellow"),
                tone: whole.soon > 0 ? .soon : .quiet),
            .init(say(PlanText.onTime), count(whole.onTime), path: list("light", "green"), tone: .active),
            .init(
                say(PlanText.proposed), count(whole.proposed), path: list("state", "proposed"),
                tone: whole.proposed > 0 ? .soon : .quiet),
            .init(
                say(PlanText.closed), "\(count(whole.closed)) / \(count(whole.all - whole.cancelled))",
                path: list("state", "closed"), tone: .done),
        ])
    }

    private static func table(_ file: PlanBoardFile, _ context: PageContext) -> DataTable {
        let say = context.say
        let heads = [
            PlanText.overdue, PlanText.soon, PlanText.onTime, PlanText.proposed, PlanText.closed, PlanText.all,
            PlanText.share,
        ]
        var columns: [DataTable.Column] = [.init(say(file.way.label)), .init(say(TaskText.light))]
        columns += heads.map { DataTable.Column(say($0), isNumber: true) }
        return DataTable(
            caption: say(PlanText.board), columns: columns, rows: file.lines.map { row($0, file, context) },
            emptyState: EmptyState(say(TaskText.none), next: say(TaskText.noneNext)))
    }

    private static func row(_ line: PlanBoard.Line, _ file: PlanBoardFile, _ context: PageContext) -> DataTable.Row {
        let tally = line.tally
        let numbers = [tally.overdue, tally.soon, tally.onTime, tally.proposed, tally.closed, tally.all]
        let share = context.language.percent(tally.closed, of: max(1, tally.all - tally.cancelled))
        var cells: [HTML] = ["\(name(line, context))", light(tally, context)]
        for number in numbers { cells.append(number == 0 ? "–" : "\(context.language.count(number))") }
        cells.append("\(share)")
        return DataTable.Row(id: line.key, path: list(file.loaded.id, query(line, file.way)), cells: cells)
    }

    /// The list of a plan's tasks, narrowed.
    private static func list(_ plan: PlanID, _ query: [(name: String, value: String?)]) -> Path {
        var whole: [(name: String, value: String?)] = [(name: "plan", value: plan.rawValue)]
        whole += query
        return Paths.tasks.with(query: whole)
    }

    /// What narrows the list of tasks to a row.
    private static func query(_ line: PlanBoard.Line, _ way: PlanBoard.Way) -> [(name: String, value: String?)] {
        switch way {
        case .unit: [(name: "unit", value: line.key)]
        case .measure: [(name: "measure", value: line.key)]
        case .month: [(name: "from", value: line.key), (name: "through", value: line.through?.description)]
        }
    }

    /// A month as the language writes it.
    private static func name(_ line: PlanBoard.Line, _ context: PageContext) -> String {
        guard line.through != nil, let day = LegalDate(line.key) else { return line.name }
        return context.language == .zh ? "\(day.year)年\(day.month)月" : line.name
    }

    private static func light(_ tally: PlanBoard.Tally, _ context: PageContext) -> HTML {
        guard let light = tally.light else {
            return context.show(
                StateBadge(context.say(tally.proposed > 0 ? PlanText.proposed : PlanText.closed), .done))
        }
        return context.show(light.badge(context))
    }
}

extension PlanBoard.Way {
    var label: Wording {
        switch self {
        case .unit: PlanText.byUnit
        case .measure: PlanText.byMeasure
        case .month: PlanText.byMonth
        }
    }
}

extension Light {
    /// The light as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        switch self {
        case .red: StateBadge(context.say(PlanText.overdue), .grave)
        case .yellow: StateBadge(context.say(PlanText.soon), .soon)
        case .green: StateBadge(context.say(PlanText.onTime), .active)
        }
    }
}
