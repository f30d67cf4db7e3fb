import Enforcement
import Law
import Operations

/// The forms of the catalogue with the wording that stands for a unit.
enum FormWordingListPage {
    static func page(_ file: FormWordingFile, context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(FormWordingText.wordings),
            columns: [
                .init(say(FormText.form)), .init(say(FormText.catalogue), isNumber: true),
                .init(say(FormText.numbered)), .init(say(FormWordingText.standing)),
            ],
            rows: PrescribedForms.all.filter { $0.way == .chosen }.map { form in
                DataTable.Row(
                    id: form.form.rawValue, path: Paths.formWording(form.form),
                    cells: [
                        "\(say(form.name))", "\(form.number)", "\(form.series ?? say(FormText.unnumbered))",
                        "\(file.wordings.regional[form.form].map { FormWordingPage.name($0, context) } ?? say(FormWordingText.own))",
                    ])
            }, emptyState: EmptyState(say(FormText.none), next: say(FormText.noneNext)))
        return Layout.page(
            title: say(FormWordingText.wordings),
            breadcrumbs: [
                Crumb(say(AdministrationText.administration)), Crumb(say(FormWordingText.wordings)),
            ],
            context: context,
            content: """
                \(context.show(PageHeader(
                    say(FormWordingText.wordings), lead: "\(file.unit.name) · \(say(FormWordingText.lead))")))
                \(context.show(table))
                """)
    }
}

/// The editor of one wording: the text, the slots with what must be held, the versions.
enum FormWordingPage {
    struct Model: Sendable {
        let row: PrescribedForm
        let unit: Unit
        let standing: FormWording
        let versions: [FormWordingStore.Version]
        let form: FormReader
        let faults: [FormWordingFault]
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let row = model.row
        return Layout.page(
            title: say(row.name),
            breadcrumbs: [
                Crumb(say(AdministrationText.administration)),
                Crumb(say(FormWordingText.wordings), Paths.formWordings), Crumb(say(row.name)),
            ],
            context: context,
            content: """
                \(context.show(PageHeader(say(row.name), lead: model.unit.name, actions: withdrawal(model, context))))
                \(each(model.faults) { context.show(Notice(.grave, say($0.message), source: $0.source)) })
                \(context.show(editor(model, context)))
                \(context.show(PagePart(say(FormWordingText.slots), context.show(slots(row, context)))))
                \(context.show(PagePart(say(FormWordingText.versions), context.show(versions(model, context)))))
                """)
    }

    /// 本单位 第2版
    static func name(_ version: FormWordingStore.Version, _ context: PageContext) -> String {
        context.say(FormWordingText.version(context.say(version.reach.label), version.version)) + " · "
            + version.unitName
    }

    private static func editor(_ model: Model, _ context: PageContext) -> FormPage {
        let asking = FormAsking(form: model.form, context: context)
        let reaches = asking.choices(FormWordingStore.Reach.allCases, \.label)
        return FormPage(
            path: Paths.formWording(model.row.form),
            groups: [
                .init(fields: [
                    asking.longText(
                        "wording", FormWordingText.wording, model.standing.text, hint: FormWordingText.hint, rows: 22),
                    asking.radio("reach", FormWordingText.reach, reaches, FormWordingStore.Reach.unit.rawValue),
                ])
            ], submit: context.say(FormWordingText.preview), cancel: Paths.formWordings,
            hidden: [.init("step", "preview")]
                + FormWordingStore.Reach.allCases.map { reach in
                    .init("version-\(reach.rawValue)", "\(FormWordingPage.last(reach, of: model.versions))")
                })
    }

    /// The number of the last version that the unit saved for a reach; 0 where there is none.
    static func last(_ reach: FormWordingStore.Reach, of versions: [FormWordingStore.Version]) -> Int {
        versions.filter { $0.reach == reach }.map(\.version).max() ?? 0
    }

    private static func withdrawal(_ model: Model, _ context: PageContext) -> [ActButton] {
        FormWordingStore.Reach.allCases.compactMap { reach in
            let last = model.versions.filter { $0.reach == reach }.max { $0.version < $1.version }
            guard let last, last.text != nil else { return nil }
            return ActButton(
                context.say(FormWordingText.withdraw(reach.label)),
                .post(
                    Paths.formWording(model.row.form),
                    fields: [
                        .init("step", "withdraw"), .init("reach", reach.rawValue),
                        .init("version-\(reach.rawValue)", "\(last.version)"),
                    ]))
        }
    }

    private static func slots(_ row: PrescribedForm, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(FormWordingText.slots),
            columns: [.init(say(FormWordingText.mark)), .init(say(FormText.form)), .init(say(FormWordingText.needed))],
            rows: row.slots.map { slot in
                let needed = row.elements.filter { $0.slots.contains(slot.name) }.map { element in
                    ([say(element.name)] + (element.source.map { [context.cite($0)] } ?? [])).joined(separator: " · ")
                }
                return DataTable.Row(
                    id: slot.name, path: nil,
                    cells: ["<code>{\(slot.mark)}</code>", "\(say(slot.label))", "\(context.list(needed))"])
            }, emptyState: EmptyState(say(FormText.none), next: say(FormText.noneNext)))
    }

    private static func versions(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(FormWordingText.versions),
            columns: [
                .init(say(FormWordingText.standing)), .init(say(FormWordingText.by)), .init(say(FormWordingText.at)),
                .init(say(FormWordingText.wording)),
            ],
            rows: model.versions.map { version in
                DataTable.Row(
                    id: version.id, path: nil,
                    cells: [
                        "\(name(version, context))", "\(version.savedBy)", context.time(version.savedAt),
                        version.text.map { text in
                            "<details><summary>\(say(CommonText.open))</summary><pre>\(text)</pre></details>" as HTML
                        } ?? "\(say(FormWordingText.gaveWay))",
                    ])
            },
            emptyState: EmptyState(say(FormWordingText.noVersions), next: say(FormWordingText.noVersionsNext)))
    }

    /// The wording on the sample case, with what can be done with it.
    static func preview(
        _ sheet: Sheet, of form: DocumentForm, fields: [(name: String, value: String)], context: PageContext
    ) -> HTML {
        let bar: HTML = """
            <form method="post" action="\(Paths.formWording(form))">\(CSRFField().html(in: context))\
            \(each(fields) { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
            <button type="submit" name="step" value="edit">\(context.say(FormWordingText.change))</button>\
            <button type="submit" name="step" value="save">\(context.say(FormWordingText.save))</button></form>
            """
        return SheetPage.page(sheet, back: Paths.formWordings, bar: bar, context: context)
    }
}
