import Enforcement
import Law
import Operations

/// Where a file of rights is sent, and what came of it.
enum RightImportPage {
    static func page(_ form: FormReader, context: PageContext) -> HTML {
        let say = context.say
        let kinds = RightKind.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        return frame(
            context,
            """
            \(context.show(PageHeader(say(RightText.importFile), lead: say(RightText.importLead))))
            \(context.show(FormPage(
                path: Paths.rightsImport,
                groups: [
                    .init(fields: [
                        FormField(
                            "file", say(RightText.csvFile), .file(accept: ".csv,text/csv"), hint: say(RightText.csvHint),
                            error: form.problem("file").map(say), isRequired: true),
                        FormField(
                            "kind", say(RightText.kind),
                            .select(form.values.first("kind") ?? RightKind.trademark.rawValue, kinds),
                            error: form.problem("kind").map(say), isRequired: true),
                    ])
                ], submit: say(RightText.importNow), cancel: Paths.rights)))
            """)
    }

    static func result(_ summary: RightsIntake.Summary, of file: String, context: PageContext) -> HTML {
        let say = context.say
        let count = context.language.count
        return frame(
            context,
            """
            \(context.show(PageHeader(
                say(RightText.importDone), lead: file,
                actions: [ActButton(say(RightText.importAgain), .link(Paths.rightsImport))])))
            \(context.show(KeyFigures([
                .init(say(RightText.rowsAdded), count(summary.added), path: Paths.rights, tone: .done),
                .init(say(RightText.rowsUpdated), count(summary.updated)),
                .init(say(RightText.rowsUnchanged), count(summary.unchanged)),
                .init(say(RightText.rowsRefused), count(summary.refused), tone: summary.refused > 0 ? .soon : .quiet),
            ])))
            \(context.show(PagePart(say(RightText.problems), context.show(problems(summary, context)))))
            \(if: summary.unnamed > 0, "<p>\(say(RightText.moreProblems(count(summary.unnamed))))</p>")
            """)
    }

    private static func problems(_ summary: RightsIntake.Summary, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(RightText.problems),
            columns: [
                .init(say(RightText.line), isNumber: true), .init(say(RightText.outcome)),
                .init(say(RightText.problem)),
            ],
            rows: summary.problems.enumerated().map { place, problem in
                let word = problem.isFatal ? RightText.leftOut : RightText.takenWithNote
                return DataTable.Row(
                    id: String(place), path: nil,
                    cells: [
                        "\(problem.line)", context.show(StateBadge(say(word), problem.isFatal ? .soon : .quiet)),
                        "\(say(problem.message))",
                    ])
            }, emptyState: EmptyState(say(RightText.noProblems), next: say(RightText.noProblemsNext)))
    }

    private static func frame(_ context: PageContext, _ content: HTML) -> HTML {
        let title = context.say(RightText.importFile)
        return Layout.page(
            title: title, breadcrumbs: [Crumb(context.say(RightText.rights), Paths.rights), Crumb(title)],
            context: context, content: content)
    }
}
