import Enforcement
import Law
import Operations

/// How far transfers came, by unit, region, crime and month: a part of the procurator's figures.
enum LinkageFiguresPart {
    static func html(_ figures: LinkageFigures, context: PageContext) -> HTML {
        let say = context.say
        let total = figures.total
        let key = KeyFigures(
            columns.map { .init(say($0.title), context.language.count($0.value(total))) })
        let tables = LinkageFigures.Breakdown.allCases.map { table(figures, by: $0, context) }
        return context.show(
            PagePart(
                say(SupervisionText.linkage),
                """
                <p>\(say(SupervisionText.linkageLead))</p>
                \(context.show(key))
                \(each(tables) { context.show($0) })
                """))
    }

    private static func table(
        _ figures: LinkageFigures, by breakdown: LinkageFigures.Breakdown, _ context: PageContext
    ) -> DataTable {
        let say = context.say
        let groups = figures.groups(
            by: breakdown, region: { RegionNames.name(of: $0, on: context.now.date) }, crime: { say($0.label) })
        return DataTable(
            caption: say(breakdown.label),
            columns: [.init(say(breakdown.label))] + columns.map { .init(say($0.title), isNumber: true) },
            rows: groups.map { group in
                DataTable.Row(
                    id: "\(breakdown.rawValue)-\(group.name)", path: nil,
                    cells: ["\(group.name)"] + columns.map { "\(context.language.count($0.value(group.counts)))" })
            },
            emptyState: EmptyState(say(TransferText.none), next: say(TransferText.noneNext)))
    }

    private static let columns: [(title: Wording, value: @Sendable (LinkageFigures.Counts) -> Int)] = [
        (SupervisionText.handedOver, \.handedOver), (SupervisionText.filed, \.filed),
        (SupervisionText.notFiled, \.notFiled), (SuspectText.suspects, \.suspects),
        (SupervisionText.arrested, \.arrested), (SupervisionText.prosecuted, \.prosecuted),
        (SupervisionText.notProsecuted, \.notProsecuted), (SupervisionText.judged, \.judged),
        (SupervisionText.convicted, \.convicted),
    ]
}

extension LinkageFigures.Breakdown {
    var label: Wording {
        switch self {
        case .unit: TransferText.sender
        case .region: SupervisionText.region
        case .crime: SupervisionText.crime
        case .month: SupervisionText.handedOverMonth
        }
    }
}
