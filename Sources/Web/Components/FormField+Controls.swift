extension FormField {
    /// The control alone, tied to its label, hint and error.
    func input(in context: PageContext) -> HTML {
        switch control {
        case .text(let value, let kind):
            "<input id=\"\(name)\" name=\"\(name)\" value=\"\(value)\"\(kind.attributes)\(shared)>"
        case .longText(let value, let rows):
            // The line end after the tag is dropped by the browser, so that a leading one in the value is kept.
            "<textarea id=\"\(name)\" name=\"\(name)\" rows=\"\(rows)\"\(shared)>\n\(value)</textarea>"
        case .date(let value):
            "<input id=\"\(name)\" name=\"\(name)\" type=\"date\" value=\"\(value)\"\(shared)>"
        case .select(let value, let choices):
            """
            <select id="\(name)" name="\(name)"\(shared)>\
            <option value="">\(context.say(CommonText.pleaseChoose))</option>\(each(choices) { choice in
                """
                <option value="\(choice.value)"\(if: choice.value == value, " selected")>\(choice.label)</option>
                """
            })</select>
            """
        case .file(let accept, let isMultiple):
            """
            <input id="\(name)" name="\(name)" type="file" accept="\(accept)"\(if: isMultiple, " multiple")\(shared)>
            """
        case .radio, .checkboxes, .tick:
            .empty
        }
    }

    /// The class of a question whose answer must be mended.
    var wrong: String { error == nil ? "" : " field-wrong" }

    var hintText: HTML? {
        hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" }
    }

    func errorText(in context: PageContext) -> HTML? {
        error.map { sentence in
            """
            <p class="field-error" id="\(name)-error"><span class="unseen">\(context.language.pair(context.say(CommonText.errorPrefix), ""))\
            </span>\(sentence)</p>
            """
        }
    }

    func requiredMark(in context: PageContext) -> HTML? {
        isRequired ? " <span class=\"required\">\(context.say(CommonText.required))</span>" : nil
    }

    /// The ids of hint and error, so that a screen reader says them with the control.
    var described: HTML? {
        let ids = [hint == nil ? nil : name + "-hint", error == nil ? nil : name + "-error"].compactMap { $0 }
        return ids.isEmpty ? nil : " aria-describedby=\"\(ids.joined(separator: " "))\""
    }

    private var shared: HTML {
        "\(described)\(if: error != nil, " aria-invalid=\"true\"")\(if: isRequired, " required")"
    }
}

extension FormField.TextKind {
    /// What the browser needs to know of the kind.
    fileprivate var attributes: HTML {
        switch self {
        case .plain: " type=\"text\""
        case .search: " type=\"search\""
        case .newPassword: " type=\"password\" autocomplete=\"new-password\""
        case .currentPassword: " type=\"password\" autocomplete=\"current-password\""
        case .userName: " type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\""
        case .oneTimeCode: " type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\""
        case .phone: " type=\"tel\" autocomplete=\"tel\""
        case .email: " type=\"email\" autocomplete=\"email\""
        case .number: " type=\"text\" inputmode=\"numeric\" class=\"number\""
        case .code:
            " type=\"text\" autocapitalize=\"characters\" spellcheck=\"false\" class=\"code\" data-paste=\"code\""
        case .money: " type=\"text\" inputmode=\"decimal\" class=\"number\" data-paste=\"money\""
        }
    }
}
