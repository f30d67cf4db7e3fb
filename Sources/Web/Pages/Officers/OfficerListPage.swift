import Enforcement
import Law
import Operations

/// The officers whom the reader sees, with certificate and training of a year.
enum OfficerListPage {
    struct Model: Sendable {
        let lines: [OfficerLine]
        let year: Int
        /// The reader's own unit's minimum, where the reader may set it.
        let minimum: TrainingMinimum?
        let next: Path?
        let isFirst: Bool
        /// What was typed into the form that was refused.
        let form: FormReader
    }

    static func list(_ year: Int) -> Path { Paths.officers.with(query: [("year", String(year))]) }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let filter = FilterBar(
            path: Paths.officers, search: nil,
            chips: [model.year - 1, model.year, model.year + 1].filter { $0 <= context.now.date.year }.map {
                .init(say(OfficerText.year($0)), list($0), isOn: $0 == model.year)
            })
        return Layout.page(
            title: say(OfficerText.officers), breadcrumbs: [Crumb(say(OfficerText.officers))], context: context,
            content: """
                \(context.show(PageHeader(say(OfficerText.officers), lead: say(OfficerText.lead))))\
                \(context.show(filter))\(context.show(table(model, context)))\
                \(context.show(Pager(
                    summary: say(OfficerText.shown(context.language.count(model.lines.count))),
                    previous: model.isFirst ? nil : list(model.year), next: model.next)))\
                \(model.minimum.map { context.show(minimum($0, model.form, context)) })
                """)
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(OfficerText.officers),
            columns: [
                .init(say(OfficerText.name)), .init(say(CommonText.unit)), .init(say(OfficerText.certificate)),
                .init(say(OfficerText.hours)), .init(say(CommonText.state)),
            ],
            rows: model.lines.map { line in
                DataTable.Row(
                    id: line.id.rawValue,
                    path: Paths.officer(line.id).with(query: [("year", String(model.year))]),
                    cells: [
                        "\(line.name)", "\(line.unitName)", certificate(line, context),
                        "\(hours(line, context))", training(line, context),
                    ])
            },
            emptyState: EmptyState(say(OfficerText.none), next: say(OfficerText.noneNext)))
    }

    /// Whether a certificate is good today, in words.
    static func certificate(_ line: OfficerLine, _ context: PageContext) -> HTML {
        guard let officer = line.certificate(on: context.now.date) else {
            return context.show(StateBadge(context.say(OfficerText.noCertificate), .grave))
        }
        return CertificateTable.state(officer, context)
    }

    static func hours(_ line: OfficerLine, _ context: PageContext) -> String {
        context.say(
            line.minimum.hours.map { OfficerText.hoursOf(line.hours, $0) } ?? OfficerText.hoursOnly(line.hours))
    }

    static func training(_ line: OfficerLine, _ context: PageContext) -> HTML {
        guard line.minimum.hours != nil else { return "" }
        return line.missing == 0
            ? context.show(StateBadge(context.say(OfficerText.enough), .done))
            : context.show(StateBadge(context.say(OfficerText.short(line.missing)), .soon))
    }

    private static func minimum(_ minimum: TrainingMinimum, _ form: FormReader, _ context: PageContext) -> PagePart {
        let say = context.say
        let page = FormPage(
            path: Paths.trainingMinimum,
            groups: [
                .init(fields: [
                    FormField(
                        "hours", say(OfficerText.hours),
                        .text(form.values.first("hours") ?? minimum.hours.map(String.init) ?? "", .number),
                        hint: say(OfficerText.minimumHint), error: form.problem("hours").map(say), isRequired: true)
                ])
            ],
            submit: say(CommonText.save), hidden: [.init("version", String(minimum.version))], weight: .ordinary)
        return PagePart(
            say(OfficerText.minimum), anchor: "minimum",
            "\(context.show(FactList([basis(minimum, context)])))\(context.show(page))")
    }

    /// Where the minimum stands.
    static func basis(_ minimum: TrainingMinimum, _ context: PageContext) -> FactList.Fact {
        guard let rule = minimum.rule else {
            let own = minimum.hours == nil ? nil : context.say(OfficerText.ownMinimum)
            return .init(context.say(OfficerText.basis), text: own)
        }
        let standing = rule.standing
        let citation = context.cite(standing.source)
        return .init(
            context.say(OfficerText.basis),
            text: standing.confidence == .read
                ? citation : context.language.aside(citation, context.say(CommonText.unverifiedRule)))
    }
}
