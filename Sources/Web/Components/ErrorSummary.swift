/// What has to be mended in a form, on top of it, each sentence a link to its question.
package struct ErrorSummary: Component {
    package let errors: [(field: String, label: String, sentence: String)]

    /// The errors of a form's questions, in their order.
    package init(_ fields: [FormField]) {
        errors = fields.compactMap { field in field.error.map { (field.name, field.label, $0) } }
    }

    package func html(in context: PageContext) -> HTML {
        guard !errors.isEmpty else { return .empty }
        return """
            <div class="error-summary" role="alert" aria-labelledby="errors-title" tabindex="-1">
            <h2 id="errors-title">\(context.say(CommonText.errorsToMend(errors.count)))</h2>
            <ul>\(each(errors) { "<li><a href=\"#\($0.field)\">\(context.language.pair($0.label, $0.sentence))</a></li>" })</ul>
            </div>

            """
    }
}
