import Law

/// Home: my work by what is due next, messages beside it.
enum TodayPage {
    struct Model: Sendable {
        let figures: [KeyFigures.Figure]
        let groups: [DueList.Group]
        let emptyState: EmptyState
        let messages: [Message]
        /// The tasks of plans that the unit has in hand; nil where there are none.
        let tasks: [Task]?
        let pager: Pager?

        /// A task of a plan.
        struct Task: Sendable {
            let title: String
            let path: Path
            let light: StateBadge?
            let due: HTML
        }

        /// A message to the unit.
        struct Message: Sendable {
            let text: String
            let number: String?
            let path: Path?
            let time: HTML
        }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(TodayText.title),
            context: context,
            content: """
                \(context.show(PageHeader(say(TodayText.title))))
                \(context.show(KeyFigures(model.figures)))
                <div class="record-columns today">
                <div class="record-side">\(model.tasks.map { tasks($0, context) })\(context.show(PagePart(say(TodayText.messages), messages(model, context))))</div>
                <div class="record-main">\(context.show(DueList(model.groups, emptyState: model.emptyState)))\
                \(context.show(model.pager))</div>
                </div>
                """)
    }

    private static func tasks(_ tasks: [Model.Task], _ context: PageContext) -> HTML {
        let list: HTML = """
            <ul class="messages">\(each(tasks) { task in
                """
                <li><p><a href="\(task.path)">\(task.title)</a></p>\
                <p class="beside">\(context.show(task.light)) \(task.due)</p></li>
                """
            })</ul>
            <p><a href="\(Paths.tasks.with(query: [("mine", "1")]))">\(context.say(TaskText.more))</a></p>
            """
        return context.show(PagePart(context.say(TaskText.mine), list))
    }

    private static func messages(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard !model.messages.isEmpty else {
            return context.show(EmptyState(say(TodayText.noMessages), next: say(TodayText.noMessagesNext)))
        }
        return "<ul class=\"messages\">\(each(model.messages, message))</ul>"
    }

    private static func message(_ message: Model.Message) -> HTML {
        let label: HTML = message.number.map { "<span class=\"record-number\">\($0)</span> " } ?? ""
        let text: HTML = message.path.map { "<a href=\"\($0)\">\(message.text)</a>" } ?? "\(message.text)"
        return "<li><p>\(label)\(text)</p><p class=\"beside\">\(message.time)</p></li>"
    }
}
