/// The list of keys, opened by `?`; without the script nothing of it is needed or seen.
struct KeyHelp: Component {
    func html(in context: PageContext) -> HTML {
        """
        <dialog class="keys" id="keys" aria-labelledby="keys-title"><h2 id="keys-title">\
        \(context.say(CommonText.keys))</h2><dl>\
        \(each(CommonText.keyMeanings) { row in
            "<dt>\(each(row.keys) { "<kbd>\($0)</kbd>" })</dt><dd>\(context.say(row.meaning))</dd>"
        })</dl>\
        <form method="dialog"><button type="submit">\(context.say(CommonText.close))</button></form></dialog>

        """
    }
}
