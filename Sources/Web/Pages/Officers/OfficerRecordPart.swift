import Enforcement
import Law
import Operations

/// What an officer has answered for: how many cases as what, and the latest of them.
enum OfficerRecordPart {
    static func html(_ record: OfficerRecord, _ context: PageContext) -> HTML {
        let say = context.say
        let counts = [
            (ResponsibilityText.led, record.led), (ResponsibilityText.assisted, record.assisted),
            (ResponsibilityText.reviewed, record.reviewed), (ResponsibilityText.hosted, record.hosted),
            (ResponsibilityText.decided, record.decided),
        ].map { FactList.Fact(say($0.0), text: context.language.count($0.1)) }
        return """
            \(context.show(FactList(counts)))<h3>\(say(ResponsibilityText.latest))</h3>\
            <p class="lead">\(say(ResponsibilityText.latestLead))</p>\(context.show(cases(record, context)))
            """
    }

    private static func cases(_ record: OfficerRecord, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ResponsibilityText.latest),
            columns: [
                .init(say(ResponsibilityText.number)), .init(say(CaseText.title)),
                .init(say(ResponsibilityText.role)), .init(say(CommonText.state)),
            ],
            rows: record.cases.map { line in
                DataTable.Row(
                    id: line.id.rawValue, path: Paths.case(line.id),
                    cells: [
                        "\(line.number)", "\(line.title)", "\(context.list(line.roles.map { say($0.label) }))",
                        context.show(line.state.badge(context)),
                    ])
            },
            emptyState: EmptyState(say(ResponsibilityText.noCases), next: say(ResponsibilityText.noCasesNext)))
    }
}
