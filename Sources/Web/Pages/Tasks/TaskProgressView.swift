import Enforcement
import Law
import Operations

/// What the records say of a task: counts that open, and the records that were put under it by hand.
struct TaskProgressView: Component {
    private let file: PlanTaskFile

    init(_ file: PlanTaskFile) { self.file = file }

    func html(in context: PageContext) -> HTML {
        let say = context.say
        guard !file.counted.isEmpty || !file.links.isEmpty else {
            return context.show(EmptyState(say(TaskText.noRecords), next: say(TaskText.noRecordsNext)))
        }
        let figures = file.counted.map { counted in
            KeyFigures.Figure(
                "\(say(TaskText.counted)) · \(say(counted.rule.kind.label))", context.language.count(counted.number),
                path: Paths.taskRecords(file.loaded.record.id, counted.rule.kind), tone: .active)
        }
        return """
            \(if: !figures.isEmpty, context.show(KeyFigures(figures)))\
            \(if: !file.counted.isEmpty, rules(context))\
            \(if: !file.links.isEmpty, links(context))
            """
    }

    private func rules(_ context: PageContext) -> HTML {
        "<ul class=\"task-rules beside\">\(each(file.counted) { rule($0, context) })</ul>"
    }

    private func links(_ context: PageContext) -> HTML {
        """
        <h3>\(context.say(TaskText.linked))</h3>
        <ul class="task-entries">\(each(file.links) { link($0, context) })</ul>
        """
    }

    private func rule(
        _ counted: (rule: CountedRecords, unitName: String, number: Int), _ context: PageContext
    ) -> HTML {
        let rule = counted.rule
        return """
            <li>\(context.say(rule.kind.label)) · \(counted.unitName) · \(context.time(rule.from))–\
            \(context.time(rule.through))\(rule.words.map { " · “\($0)”" })</li>
            """
    }

    private func link(_ line: LinkedRecords.Line, _ context: PageContext) -> HTML {
        let kind = context.say(RecordWords.kind(line.record.kind))
        guard line.isOpen, let path = Paths.record(line.record) else {
            return "<li>\(kind) \(line.number) <span class=\"beside\">\(context.say(TaskText.hidden))</span></li>"
        }
        let state = RecordWords.state(line.state, of: line.record.kind).map(context.say) ?? line.state
        return """
            <li>\(kind) <a href="\(path)">\(line.number)</a> \(line.title) <span class="beside">\(state) · \
            \(line.linkedBy) · \(context.time(line.linkedAt))</span></li>
            """
    }
}
