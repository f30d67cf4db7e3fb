import Enforcement
import Law
import Operations

/// The procurator's desk: every finding with its reasoning and the one act that answers it.
enum SupervisionDeskPage {
    struct Model: Sendable {
        let lead: String
        let chips: [FilterBar.Chip]
        let fields: [FormField]
        let kept: [ActButton.Field]
        let rows: [Row]
        let isFirst: Bool
        let next: Path?
    }

    /// One finding.
    struct Row: Sendable {
        let title: String
        let badges: [StateBadge]
        let path: Path
        let line: String
        let reasons: OmissionReasons
        let action: ActButton?
        let since: HTML
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let header = PageHeader(
            say(SupervisionText.desk), lead: say(SupervisionText.lead),
            actions: [
                ActButton(say(SupervisionText.findNow), .post(Paths.supervision, fields: [])),
                ActButton(say(SupervisionText.figures), .link(Paths.supervisionFigures)),
                ActButton(say(SupervisionText.letters), .link(Paths.supervisionLetters)),
            ])
        let none = EmptyState(say(SupervisionText.none), next: say(SupervisionText.noneNext))
        return Layout.page(
            title: say(SupervisionText.desk), breadcrumbs: [Crumb(say(SupervisionText.desk))], context: context,
            content: """
                \(context.show(header))
                <p class="lead">\(model.lead) \(say(SupervisionText.looksAreKept))</p>
                \(context.show(FilterBar(
                    path: Paths.supervision, search: nil, fields: model.fields, kept: model.kept, chips: model.chips)))
                \(model.rows.isEmpty ? context.show(none) : list(model.rows, context))
                \(context.show(Pager(
                    summary: say(SupervisionText.shown(model.rows.count)),
                    previous: model.isFirst ? nil : Paths.supervision, next: model.next)))
                """)
    }

    private static func list(_ rows: [Row], _ context: PageContext) -> HTML {
        """
        <div data-rows>\(each(rows) { row in
            """
            <article class="threshold"><h2><a href="\(row.path)" data-open>\(row.title)</a> \
            \(context.show(row.badges))</h2>
            <p class="lead">\(row.line) · \(context.say(SupervisionText.since)) \(row.since)</p>
            \(context.show(row.reasons))
            <p class="acts">\(row.action.map { context.show($0) }) \
            \(context.show(ActButton(context.say(SupervisionText.openFinding), .link(row.path))))</p></article>

            """
        })</div>
        """
    }
}

extension SupervisionDeskPage {
    /// What of the desk is shown, as its path says.
    struct View: Sendable {
        let kind: OmissionKind?
        let unit: UnitID?
        let crime: Crime?
        let standing: OmissionStore.Standing
        let after: OmissionID?

        init(_ query: FormData) {
            kind = query.first("kind").flatMap(OmissionKind.init)
            unit = query.first("unit").flatMap { $0.isEmpty ? nil : UnitID($0) }
            crime = query.first("crime").flatMap(Crime.init)
            standing = query.first("standing").flatMap(OmissionStore.Standing.init) ?? .open
            after = query.first("after").flatMap { $0.isEmpty ? nil : OmissionID($0) }
        }

        var filter: OmissionStore.Filter {
            var filter = OmissionStore.Filter()
            (filter.kind, filter.unitID, filter.crime, filter.standing) = (kind, unit, crime, standing)
            filter.after = after
            filter.limit = PageSize.rows + 1
            return filter
        }

        /// What the ledger keeps of it.
        var words: String {
            [standing.rawValue, kind?.rawValue, unit?.rawValue, crime?.rawValue].compactMap(\.self).joined(
                separator: " ")
        }

        /// The same desk with one choice changed.
        func path(_ changes: [(String, String?)]) -> Path {
            let all: [(String, String?)] = [
                ("kind", kind?.rawValue), ("unit", unit?.rawValue), ("crime", crime?.rawValue),
                ("standing", standing == .open ? nil : standing.rawValue),
            ]
            return Paths.supervision.with(
                query: all.map { name, value in (name, changes.first { $0.0 == name }.map { $0.1 } ?? value) })
        }
    }
}

extension SupervisionDeskPage.Model {
    init(
        _ lines: [OmissionStore.Line], figures: [OmissionFigure], run: OmissionRun?, view: SupervisionDeskPage.View,
        context: PageContext
    ) {
        let (say, language) = (context.say, context.language)
        lead =
            run.map {
                say(
                    SupervisionText.ran(
                        language.moment($0.at), cases: language.count($0.cases), standing: language.count($0.standing)))
            } ?? say(SupervisionText.neverRun)
        let open = figures.filter { $0.standing == .open }
        let counts = Dictionary(grouping: open, by: \.kind).mapValues(\.count)
        chips =
            [
                FilterBar.Chip(
                    say(CommonText.all), view.path([("kind", nil)]), isOn: view.kind == nil,
                    count: ListCount(open.count))
            ]
            + OmissionKind.allCases.filter { counts[$0] != nil }.map { kind in
                FilterBar.Chip(
                    say(kind.label), view.path([("kind", view.kind == kind ? nil : kind.rawValue)]),
                    isOn: view.kind == kind, count: ListCount(counts[kind] ?? 0))
            }
        fields = SupervisionDeskPage.Model.fields(open, view, context)
        kept = view.kind.map { [ActButton.Field("kind", $0.rawValue)] } ?? []
        let shown = lines.prefix(PageSize.rows)
        rows = shown.map { SupervisionDeskPage.Row($0, context) }
        isFirst = view.after == nil
        next =
            lines.count > shown.count
            ? shown.last.map { context.currentPath.with(query: [("after", $0.row.id.rawValue)]) } : nil
    }

    private static func fields(
        _ open: [OmissionFigure], _ view: SupervisionDeskPage.View, _ context: PageContext
    ) -> [FormField] {
        let say = context.say
        let units = Dictionary(open.map { ($0.unitID.rawValue, $0.unitName) }) { first, _ in first }
            .sorted { $0.value < $1.value }.map { FormField.Choice($0.key, $0.value) }
        let crimes = Crime.allCases.filter { crime in open.contains { $0.crime == crime } }
            .map { FormField.Choice($0.rawValue, say($0.label)) }
        let standings = OmissionStore.Standing.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        return [
            FormField("unit", say(SupervisionText.unit), .select(view.unit?.rawValue, units)),
            FormField("crime", say(SupervisionText.crime), .select(view.crime?.rawValue, crimes)),
            FormField(
                "standing", say(SupervisionText.standing),
                .select(view.standing == .open ? nil : view.standing.rawValue, standings)),
        ]
    }
}

extension SupervisionDeskPage.Row {
    init(_ line: OmissionStore.Line, _ context: PageContext) {
        let omission = line.row.omission
        title = "\(context.say(omission.kind.label)) · \(line.caseNumber)"
        badges = OmissionPage.badges(line, context)
        path = Paths.omission(line.row.id)
        let words = [
            line.unitName, line.party, omission.crime.map { context.say($0.label) },
            omission.amount.map(context.language.money),
        ]
        self.line = words.compactMap(\.self).joined(separator: " · ")
        reasons = OmissionReasons(reasons: omission.reasons)
        action = OmissionPage.action(line, context)
        since = context.time(omission.since)
    }
}
