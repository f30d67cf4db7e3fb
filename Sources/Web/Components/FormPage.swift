/// A form with its sections: errors are summed up on top and nothing typed is lost.
package struct FormPage: Component {
    /// Questions that belong together.
    package struct Group: Sendable {
        /// The heading; nil for a form of one group.
        package let title: String?
        /// One sentence under the heading.
        package let lead: String?
        package let fields: [FormField]

        package init(_ title: String? = nil, lead: String? = nil, fields: [FormField]) {
            self.title = title
            self.lead = lead
            self.fields = fields
        }
    }

    package let path: Path
    package let groups: [Group]
    /// The verb on the button.
    package let submit: String
    /// Where one goes without sending; nil shows no way back.
    package let cancel: Path?
    /// What the form carries unseen: a version, an idempotency key.
    package let hidden: [ActButton.Field]
    package let weight: ActButton.Weight

    package init(
        path: Path, groups: [Group], submit: String, cancel: Path? = nil, hidden: [ActButton.Field] = [],
        weight: ActButton.Weight = .primary
    ) {
        self.path = path
        self.groups = groups
        self.submit = submit
        self.cancel = cancel
        self.hidden = hidden
        self.weight = weight
    }

    /// Checks in the browser are left to the server (`novalidate`), whose sentences say how to mend.
    package func html(in context: PageContext) -> HTML {
        """
        \(context.show(ErrorSummary(groups.flatMap(\.fields))))\
        <form class="form" method="post" action="\(path)"\(encoding) novalidate>\(CSRFField().html(in: context))\
        \(each(hidden) { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
        \(each(groups) { group($0, in: context) })\
        <div class="acts form-acts"><button class="button \(weight.rawValue)" type="submit">\(submit)</button>\
        \(cancel.map { "<a class=\"button\" href=\"\($0)\">\(context.say(CommonText.cancel))</a>" as HTML })</div></form>

        """
    }

    private func group(_ group: Group, in context: PageContext) -> HTML {
        """
        <section class="form-group">\(group.title.map { "<h2>\($0)</h2>" as HTML })\
        \(group.lead.map { "<p class=\"lead\">\($0)</p>" as HTML })
        \(context.show(group.fields))</section>

        """
    }

    private var encoding: HTML? {
        let hasFile = groups.flatMap(\.fields).contains { if case .file = $0.control { true } else { false } }
        return hasFile ? " enctype=\"multipart/form-data\"" : nil
    }
}
