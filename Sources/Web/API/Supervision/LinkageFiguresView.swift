import Enforcement
import Law
import Operations

/// How far transfers came, broken down in four ways.
struct LinkageFiguresView: APIValue {
    let total: LinkageCountsView
    let units: [LinkageGroupView]
    let regions: [LinkageGroupView]
    let crimes: [LinkageGroupView]
    let months: [LinkageGroupView]

    init(_ figures: LinkageFigures, on day: LegalDate) {
        func groups(_ breakdown: LinkageFigures.Breakdown) -> [LinkageGroupView] {
            figures.groups(by: breakdown, region: { RegionNames.name(of: $0, on: day) }, crime: \.rawValue)
                .map { LinkageGroupView(name: $0.name, counts: LinkageCountsView($0.counts)) }
        }
        total = LinkageCountsView(figures.total)
        units = groups(.unit)
        regions = groups(.region)
        crimes = groups(.crime)
        months = groups(.month)
    }

    private init(example group: LinkageGroupView) {
        total = group.counts
        (units, regions, crimes, months) = ([group], [group], [group], [group])
    }

    static let schemaName = "LinkageFigures"
    static let example = LinkageFiguresView(example: .example)
    static let rules = [
        "regions": FieldRule("By the name of the region; its code where the directory has none."),
        "crimes": FieldRule("By the article of the Criminal Law."),
        "months": FieldRule("By the month of the hand-over."),
    ]
}

/// The counts of one group.
struct LinkageGroupView: APIValue {
    let name: String
    let counts: LinkageCountsView

    static let schemaName = "LinkageGroup"
    static let example = LinkageGroupView(name: "青石县市场监督管理局", counts: .example)
}

/// How many transfers and suspects came how far.
struct LinkageCountsView: APIValue {
    let handedOver: Int
    let filed: Int
    let notFiled: Int
    let suspects: Int
    let arrested: Int
    let prosecuted: Int
    let notProsecuted: Int
    let judged: Int
    let convicted: Int

    init(_ counts: LinkageFigures.Counts) {
        handedOver = counts.handedOver
        filed = counts.filed
        notFiled = counts.notFiled
        suspects = counts.suspects
        arrested = counts.arrested
        prosecuted = counts.prosecuted
        notProsecuted = counts.notProsecuted
        judged = counts.judged
        convicted = counts.convicted
    }

    private init(example count: Int) {
        (handedOver, filed, notFiled, suspects) = (12, 10, 2, 17)
        (arrested, prosecuted, notProsecuted, judged, convicted) = (9, 8, count, 6, 6)
    }

    static let schemaName = "LinkageCounts"
    static let example = LinkageCountsView(example: 3)
    static let rules = ["suspects": FieldRule("Persons and units; what follows counts them too.")]
}
