package import Enforcement

/// A document as a file that Word, WPS and LibreOffice open: a DOCX package (ECMA-376) with styles, a page footer and the text.
package enum WordFile {
    /// The media type of a DOCX file.
    package static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// The file; the same document gives the same bytes.
    package static func bytes(of sheet: Sheet) throws -> [UInt8] {
        var package = ZipWriter()
        for (name, content) in [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
            ("word/document.xml", WordMarkup(sheet).document), ("word/_rels/document.xml.rels", documentRelations),
            ("word/styles.xml", WordStyles.styles(sheet.tongue)), ("word/footer1.xml", footer(sheet.tongue)),
            ("docProps/core.xml", properties(sheet)),
        ] {
            try package.add(name, Array((head + content).utf8))
        }
        return package.file()
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"
    private static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    private static let contentTypes = """
        <Types xmlns="\(packages)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(main).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(main).styles+xml"/>\
        <Override PartName="/word/footer1.xml" ContentType="\(main).footer+xml"/>\
        <Override PartName="/docProps/core.xml" \
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """

    private static let relations = """
        <Relationships xmlns="\(packages)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="\(packages)/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/></Relationships>
        """

    private static let documentRelations = """
        <Relationships xmlns="\(packages)/relationships">\
        <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
        """

    private static func properties(_ sheet: Sheet) -> String {
        """
        <cp:coreProperties xmlns:cp="\(packages)/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(WordMarkup.escaped(sheet.title))</dc:title>\
        <dc:creator>\(WordMarkup.escaped(sheet.unit))</dc:creator>\
        <dc:identifier>\(WordMarkup.escaped(sheet.number ?? ""))</dc:identifier>\
        <dc:language>\(sheet.tongue.rawValue)</dc:language></cp:coreProperties>
        """
    }

    /// 第 1 页 共 2 页, counted by the program that opens the file.
    private static func footer(_ tongue: Sheet.Tongue) -> String {
        func text(_ words: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>" }
        func field(_ name: String) -> String {
            "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        }
        let line =
            switch tongue {
            case .chinese: text("第 ") + field("PAGE") + text(" 页 共 ") + field("NUMPAGES") + text(" 页")
            case .english: text("Page ") + field("PAGE") + text(" of ") + field("NUMPAGES")
            }
        return """
            <w:ftr xmlns:w="\(WordMarkup.namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\(line)</w:p></w:ftr>
            """
    }
}
