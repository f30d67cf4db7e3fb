import Enforcement
import Law
import Operations

/// The page before an act on several clues, which sums up, and the page after, which says of each what came of it.
enum ClueBulkPages {
    /// One of the chosen clues, and what can be or was done.
    struct Row: Sendable {
        let clue: Clue
        let outcome: StateBadge
    }

    struct Model: Sendable {
        let title: String
        let summary: String
        let rows: [Row]
        /// The column that says what can be or was done.
        let column: Wording
        /// The form that does it; nil on the page after, and where it cannot be done.
        let form: FormPage?
        let warning: Notice?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: model.title,
            columns: [.init(say(CommonText.number)), .init(say(ClueText.title)), .init(say(model.column))],
            rows: model.rows.map { row in
                DataTable.Row(
                    id: row.clue.id.rawValue, path: Paths.clue(row.clue.id),
                    cells: ["\(row.clue.number)", "\(row.clue.title)", context.show(row.outcome)])
            },
            emptyState: EmptyState(say(ClueText.nothingSelected), next: say(ClueText.nothingSelectedNext)))
        let back = ActButton(say(ClueText.backToQueue), .link(Paths.clues))
        return Layout.page(
            title: model.title, breadcrumbs: [Crumb(say(ClueText.clues), Paths.clues), Crumb(say(ClueText.selected))],
            context: context,
            content: """
                \(context.show(PageHeader(model.title, lead: model.summary, actions: model.form == nil ? [back] : [])))
                \(context.show(model.warning))
                \(context.show(table))
                \(context.show(model.form))
                """)
    }

    /// Before: which of them it will be done to, and the questions.
    static func before(
        _ selection: ClueSelection, _ form: FormReader, by actor: Actor, key: String, context: PageContext
    ) -> Model {
        let say = context.say
        let rows = selection.files.map { file in
            let refusal = selection.refusal(of: file, by: actor, at: context.now)
            return Row(
                clue: file.clue,
                outcome: refusal.map { StateBadge(say($0.message), .quiet) }
                    ?? StateBadge(say(ClueText.canBeDone), .active))
        }
        let able = rows.filter { $0.outcome.tone == .active }.count
        let asking = FormAsking(form: form, context: context)
        let page = FormPage(
            path: Paths.selectedCluesAct(selection.act.rawValue), groups: [.init(fields: selection.fields(asking))],
            submit: say(selection.act.event.label), cancel: Paths.clues,
            hidden: [.init("key", key)] + selection.files.map { .init("clue", ClueSelection.text($0.clue)) })
        return Model(
            title: say(selection.act.event.label), summary: say(ClueText.willBeDone(able, of: rows.count)), rows: rows,
            column: ClueText.result, form: able == 0 || selection.isMixed ? nil : page,
            warning: selection.isMixed ? Notice(.soon, say(ClueText.oneUnitOnly)) : nil)
    }

    /// After: what came of each.
    static func after(_ results: [(ClueFile, Refusal?)], act: ClueBulkAct, context: PageContext) -> Model {
        let say = context.say
        let rows = results.map { file, refusal in
            Row(
                clue: file.clue,
                outcome: refusal.map { StateBadge(say($0.message), .grave) }
                    ?? StateBadge(say(ClueText.done(act.event.label)), .done))
        }
        let done = results.filter { $0.1 == nil }.count
        return Model(
            title: say(act.event.label), summary: say(ClueText.haveBeenDone(done, of: rows.count)), rows: rows,
            column: ClueText.result, form: nil, warning: nil)
    }
}
