import Enforcement
import Law
import Operations

/// The responsibility record on the case's page: who was what, every step on demand, and the paper.
struct ResponsibilityPart: Component {
    let record: ResponsibilityRecord
    /// Where it is printed.
    let paper: Path

    func html(in context: PageContext) -> HTML {
        let say = context.say
        guard !record.entries.isEmpty else {
            return context.show(EmptyState(say(ResponsibilityText.none), next: say(ResponsibilityText.noneNext)))
        }
        let people = record.people.map { person in
            FactList.Fact(person.name, text: context.list(person.roles.map { say($0.label) }))
        }
        return """
            <p class="lead">\(say(ResponsibilityText.lead))</p>\(context.show(FactList(people)))\
            <details class="ledger-note"><summary>\(say(ResponsibilityText.all))</summary>\
            \(context.show(table(context)))</details>\
            <p><a href="\(paper)">\(say(ResponsibilityText.printed))</a></p>
            """
    }

    private func table(_ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ResponsibilityText.part),
            columns: [
                .init(say(ResponsibilityText.at)), .init(say(ResponsibilityText.who)),
                .init(say(ResponsibilityText.role)), .init(say(ResponsibilityText.what)),
                .init(say(ResponsibilityText.certificate)),
            ],
            rows: record.entries.enumerated().map { place, entry in
                DataTable.Row(
                    id: String(place), path: nil,
                    cells: [
                        context.time(entry.at), "\(entry.name)", "\(say(entry.role.label))",
                        "\(ResponsibilitySheet.what(entry, in: context.language))", certificate(of: entry, context),
                    ])
            },
            emptyState: EmptyState(say(ResponsibilityText.none), next: say(ResponsibilityText.noneNext)))
    }

    private func certificate(of entry: ResponsibilityRecord.Entry, _ context: PageContext) -> HTML {
        if let number = entry.certificate { return "\(number)" }
        guard entry.role.needsCertificate else { return "–" }
        return context.show(StateBadge(context.say(ResponsibilityText.noCertificate), .grave))
    }
}
