import Law

/// What a person sees when something was not done: what, why, what to do, and the reference.
struct ProblemPage {
    let problem: Problem
    let reference: String

    func html(in context: PageContext) -> HTML {
        let title = context.say(problem.kind.title)
        let content: HTML = """
            <article class="problem">
            <h1>\(title)</h1>
            <p>\(context.say(problem.detail ?? problem.kind.advice))</p>\
            \(problem.article.map { "<p class=\"source\">\(context.cite($0))</p>" as HTML })\
            \(errors(in: context))
            <p class="reference">\(context.say(ProblemPage.referenceLabel)) <code>\(reference)</code></p>
            <p><a href="\(context.links.home)">\(context.say(ProblemPage.homeLabel))</a></p>
            </article>
            """
        return context.person == nil
            ? Layout.publicPage(title: title, context: context, content: content)
            : Layout.page(title: title, context: context, content: content)
    }

    private func errors(in context: PageContext) -> HTML {
        guard !problem.errors.isEmpty else { return .empty }
        return "<ul>\(each(problem.errors) { "<li><code>\($0.pointer)</code> \(context.say($0.message))</li>" })</ul>"
    }

    private static let referenceLabel = Wording("编号", "Reference")
    private static let homeLabel = Wording("返回首页", "Back to the first page")
}
