import Enforcement
import Law
import Operations

/// One officer: certificates, what the officer answered for, and the training of a year.
enum OfficerShowPage {
    struct Model: Sendable {
        let file: OfficerFile
        /// What was typed into the form that was refused.
        let form: FormReader
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, file) = (context.say, model.file)
        return Layout.page(
            title: file.line.name,
            breadcrumbs: [Crumb(say(OfficerText.officers), Paths.officers), Crumb(file.line.name)], context: context,
            content: """
                \(context.show(PageHeader(file.line.name)))\(context.show(FactList(facts(file, context))))\
                \(context.show(PagePart(say(AdministrationText.certificates), anchor: "certificates", """
                    \(context.show(CertificateTable(file.certificates, context)))\
                    \(SuspensionTable.html(file.certificates, context))
                    """)))\
                \(context.show(PagePart(
                    say(ResponsibilityText.record), anchor: "record", OfficerRecordPart.html(file.record, context))))\
                \(context.show(PagePart(
                    "\(say(OfficerText.training)) · \(say(OfficerText.year(file.year)))", anchor: "trainings",
                    context.show(trainings(file, context)))))\
                \(if: file.mayTrain, forms(model, context))
                """)
    }

    private static func facts(_ file: OfficerFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, line) = (context.say, file.line)
        return [
            .init(say(CommonText.unit), text: line.unitName),
            .init(say(OfficerText.certificate), OfficerListPage.certificate(line, context)),
            .init(
                say(OfficerText.hours),
                "\(OfficerListPage.hours(line, context)) \(OfficerListPage.training(line, context))"),
            OfficerListPage.basis(line.minimum, context),
        ]
    }

    private static func trainings(_ file: OfficerFile, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(OfficerText.training),
            columns: [
                .init(say(OfficerText.heldOn)), .init(say(OfficerText.subject)), .init(say(OfficerText.organiser)),
                .init(say(OfficerText.hours), isNumber: true), .init(say(OfficerText.enteredBy)),
                .init(say(CommonText.state)),
            ],
            rows: file.trainings.map { training in
                DataTable.Row(
                    id: training.id.rawValue, path: nil,
                    cells: [
                        context.time(training.heldOn), "\(training.subject)", "\(training.organiser)",
                        "\(training.hours)",
                        "<div>\(training.enteredBy) <span class=\"beside\">\(context.time(training.enteredAt))</span></div>",
                        state(training, context),
                    ])
            },
            emptyState: EmptyState(say(OfficerText.noTraining), next: say(OfficerText.noTrainingNext)))
    }

    private static func state(_ training: Training, _ context: PageContext) -> HTML {
        guard let reason = training.withdrawn else {
            return context.show(StateBadge(context.say(OfficerText.counts), .done))
        }
        let badge = context.show(StateBadge(context.say(OfficerText.withdrawn), .quiet))
        return "<div>\(badge) <span class=\"beside\">\(reason)</span></div>"
    }

    private static func forms(_ model: Model, _ context: PageContext) -> HTML {
        let (say, form, id) = (context.say, model.form, model.file.line.id)
        func text(_ name: String, _ label: Wording) -> FormField {
            FormField(
                name, say(label), .text(form.values.first(name) ?? ""), error: form.problem(name).map(say),
                isRequired: true)
        }
        let enter = FormPage(
            path: Paths.officerTraining(id),
            groups: [
                .init(
                    fields: [
                        FormField(
                            "heldOn", say(OfficerText.heldOn), .date(form.values.first("heldOn") ?? ""),
                            error: form.problem("heldOn").map(say), isRequired: true),
                        FormField(
                            "hours", say(OfficerText.hours), .text(form.values.first("hours") ?? "", .number),
                            error: form.problem("hours").map(say), isRequired: true),
                        text("subject", OfficerText.subject), text("organiser", OfficerText.organiser),
                    ])
            ],
            submit: say(OfficerText.enter), weight: .ordinary)
        let standing = model.file.trainings.filter { $0.withdrawn == nil }
        let choices = standing.map { training in
            FormField.Choice(
                training.id.rawValue, "\(context.language.date(training.heldOn)) \(training.subject)")
        }
        let withdraw = FormPage(
            path: Paths.officerTrainingWithdrawal(id),
            groups: [
                .init(
                    fields: [
                        FormField(
                            "training", say(OfficerText.which), .select(form.values.first("training"), choices),
                            error: form.problem("training").map(say), isRequired: true),
                        text("reason", OfficerText.withdrawReason),
                    ])
            ],
            submit: say(OfficerText.withdraw), weight: .ordinary)
        let takeBack = PagePart(say(OfficerText.withdraw), anchor: "withdrawal", context.show(withdraw))
        return """
            \(context.show(PagePart(say(OfficerText.enter), anchor: "entry", context.show(enter))))\
            \(if: !standing.isEmpty, context.show(takeBack))
            """
    }
}
