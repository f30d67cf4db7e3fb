import Enforcement
import Law
import Operations

/// How many findings there are, by kind, unit, region, crime and month.
enum SupervisionFiguresPage {
    static func page(_ all: [OmissionFigure], linkage: LinkageFigures, context: PageContext) -> HTML {
        let say = context.say
        let figures = all.filter { $0.standing != .dismissed }
        let open = figures.filter { $0.standing == .open }
        return Layout.page(
            title: say(SupervisionText.figures),
            breadcrumbs: [Crumb(say(SupervisionText.desk), Paths.supervision), Crumb(say(SupervisionText.figures))],
            context: context,
            content: """
                \(context.show(PageHeader(say(SupervisionText.figures), lead: say(SupervisionText.figuresLead))))
                \(context.show(KeyFigures(OmissionStore.Standing.counted.map { standing in
                    .init(
                        say(standing.label), context.language.count(all.count { $0.standing == standing }),
                        path: Paths.supervision.with(query: [("standing", standing.rawValue)]))
                })))
                \(chart(SupervisionText.kind, open, context, path: { [("kind", $0.kind.rawValue)] }) { say($0.kind.label) })
                \(chart(SupervisionText.unit, open, context, path: { [("unit", $0.unitID.rawValue)] }, label: \.unitName))
                \(chart(SupervisionText.region, open, context) {
                    RegionNames.name(of: $0.region, on: context.now.date)
                })
                \(chart(SupervisionText.crime, open.filter { $0.crime != nil }, context, path: {
                    [("crime", $0.crime?.rawValue)]
                }) { $0.crime.map { say($0.label) } ?? "" })
                \(chart(SupervisionText.month, figures, context, byName: true, label: \.month))
                \(LinkageFiguresPart.html(linkage, context: context))
                """)
    }

    private static func chart(
        _ title: Wording, _ figures: [OmissionFigure], _ context: PageContext,
        path: ((OmissionFigure) -> [(String, String?)])? = nil, byName: Bool = false,
        label: (OmissionFigure) -> String
    ) -> HTML? {
        guard !figures.isEmpty else { return nil }
        let language = context.language
        let groups = Dictionary(grouping: figures, by: label).map { ($0.key, $0.value) }
        let most = groups.max { ($0.1.count, $1.0) < ($1.1.count, $0.0) }
        let sorted = groups.sorted { one, other in
            byName ? one.0 < other.0 : (other.1.count, one.0) < (one.1.count, other.0)
        }
        let rows = sorted.map { name, members in
            BarChart.Row(
                name, members.count, text: language.count(members.count),
                path: members.first.flatMap { first in path.map { Paths.supervision.with(query: $0(first)) } })
        }
        let finding = context.say(SupervisionText.most(most?.0 ?? "", language.count(most?.1.count ?? 0)))
        return context.show(
            PagePart(
                context.say(title),
                context.show(BarChart(finding: finding, unit: context.say(SupervisionText.unitOfCount), rows: rows))))
    }
}

extension OmissionStore.Standing {
    /// Those that one finding has one of.
    static let counted: [OmissionStore.Standing] = [.open, .dismissed, .gone]
}
