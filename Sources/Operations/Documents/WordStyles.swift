import Enforcement

/// The styles of our Word files: the typefaces and sizes of GB/T 9704-2012, as `paper.css` has them for page and PDF.
enum WordStyles {
    /// The content of `word/styles.xml`.
    static func styles(_ tongue: Sheet.Tongue) -> String {
        let language = tongue == .chinese ? "zh-CN" : "en-GB"
        return """
            <w:styles xmlns:w="\(WordMarkup.namespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
            <w:sz w:val="24"/><w:szCs w:val="24"/>\
            <w:lang w:val="\(language)" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="420" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
            </w:docDefaults>\(all.map(\.markup).joined())</w:styles>
            """
    }

    private struct Style {
        let id: String
        let name: String
        var paragraph = ""
        var run = ""

        var markup: String {
            let base = id == "Normal" ? " w:default=\"1\"" : ""
            let parent = id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>"
            return """
                <w:style w:type="paragraph"\(base) w:styleId="\(id)"><w:name w:val="\(name)"/>\(parent)<w:qFormat/>\
                <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
                """
        }
    }

    private static let titleRun = "<w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:b/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"
    private static let letterRun = "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"

    private static let all = [
        Style(id: "Normal", name: "Normal"),
        Style(id: "Unit", name: "Unit", paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>", run: titleRun),
        Style(id: "Title", name: "Title", paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>", run: titleRun),
        Style(
            id: "Number", name: "Number",
            paragraph: "<w:spacing w:before=\"280\" w:after=\"240\"/><w:jc w:val=\"right\"/>"),
        Style(
            id: "Draft", name: "Draft", paragraph: "<w:jc w:val=\"right\"/>",
            run: "<w:color w:val=\"5F6568\"/><w:sz w:val=\"28\"/>"),
        Style(
            id: "Heading1", name: "heading 1",
            paragraph: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
            run: "<w:b/>"),
        Style(id: "Addressee", name: "Addressee", paragraph: "<w:spacing w:before=\"240\"/>", run: letterRun),
        Style(
            id: "Letter", name: "Letter",
            paragraph: "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
            run: letterRun),
        Style(id: "Item", name: "Item", paragraph: "<w:ind w:left=\"640\" w:hanging=\"420\"/>", run: letterRun),
        Style(
            id: "Seal", name: "Seal", paragraph: "<w:keepNext/><w:ind w:left=\"3740\"/><w:jc w:val=\"center\"/>",
            run: letterRun),
        Style(
            id: "Poster", name: "Poster", paragraph: "<w:jc w:val=\"center\"/>",
            run: "<w:b/><w:sz w:val=\"72\"/><w:szCs w:val=\"72\"/>"),
        Style(id: "Cell", name: "Cell", paragraph: "<w:spacing w:line=\"384\" w:lineRule=\"auto\"/>"),
        Style(
            id: "Term", name: "Term",
            paragraph: "<w:spacing w:line=\"384\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>"),
        Style(
            id: "Figure", name: "Figure",
            paragraph: "<w:spacing w:line=\"384\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>"),
        Style(
            id: "Signature", name: "Signature", paragraph: "<w:spacing w:before=\"240\"/><w:jc w:val=\"right\"/>"),
        Style(
            id: "Footer", name: "footer", paragraph: "<w:jc w:val=\"center\"/>",
            run: "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"),
    ]
}
