extension RowProblem {
    static func lineTooLong(_ line: Int) -> RowProblem {
        let limit = FileLimits.lineBytes
        return RowProblem(
            line: line, cause: .lineTooLong,
            message: Reason("行长超过 \(limit) 字节", "the line is longer than \(limit) bytes"),
            remedy: Reason("请检查换行符是否缺失，或缩短描述", "check for a missing line end, or shorten the description"))
    }

    static func badQuoting(_ line: Int) -> RowProblem {
        RowProblem(
            line: line, cause: .badQuoting,
            message: Reason("引号未闭合或位置不当", "a quotation mark is not closed or stands inside a field"),
            remedy: Reason(
                "含引号的字段请整体加引号，字段内的引号写两个",
                "put the whole field in quotation marks and double those inside it"))
    }

    static func fieldTooLong(_ line: Int, _ column: String, _ limit: Int) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .fieldTooLong,
            message: Reason("字段 \(column) 超过 \(limit) 个字符", "the field \(column) is longer than \(limit) characters"),
            remedy: Reason("请缩短后重新提交", "shorten it and send it again"))
    }

    static func controlCharacter(_ line: Int, _ column: String, _ scalar: Unicode.Scalar) -> RowProblem {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return RowProblem(
            line: line, column: column, cause: .controlCharacter,
            message: Reason("字段 \(column) 含控制字符 \(code)", "the field \(column) holds the control character \(code)"),
            remedy: Reason("请删除该字符", "remove the character"))
    }

    static func missing(_ line: Int, _ column: String) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .missing,
            message: Reason("缺少字段 \(column)", "the field \(column) is missing"),
            remedy: Reason("请补上该字段", "add the field"))
    }

    static func empty(_ line: Int, _ column: String) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .empty,
            message: Reason("字段 \(column) 为空", "the field \(column) is empty"),
            remedy: Reason("请填写该字段", "fill in the field"))
    }

    /// The id of this line was there before.
    public static func duplicate(_ line: Int, _ column: String, _ id: String) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .duplicateID,
            message: Reason("编号 \(id) 在前面已出现", "the id \(id) was there before"),
            remedy: Reason("保留第一条；请给本行另一编号或删除本行", "the first row is kept; give this one another id or remove it"))
    }

    static func wrongType(_ line: Int, _ column: String, wanted: Reason) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .wrongType,
            message: Reason("字段 \(column) 应为\(wanted.zh)", "the field \(column) must be \(wanted.en)"),
            remedy: Reason("请改为\(wanted.zh)", "make it \(wanted.en)"))
    }

    static func badPrice(_ line: Int, _ column: String) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .badPrice,
            message: Reason("价格不是普通的非负小数", "the price is no plain decimal number of zero or more"),
            remedy: Reason("请写成 199 或 199.90 的形式", "write it as 199 or 199.90"))
    }

    static func badCurrency(_ line: Int, _ column: String) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .badCurrency,
            message: Reason(
                "币种不是 ISO 4217 代码，价格未读入", "the currency is no code of ISO 4217; the price was left out"),
            remedy: Reason("人民币写 CNY，或删除该字段", "write CNY for the yuan, or leave the field out"))
    }

    static func badHost(_ line: Int, _ text: String) -> RowProblem {
        RowProblem(
            line: line, column: "hosts", cause: .badAddress,
            message: Reason("“\(text)”不是域名，已略过", "“\(text)” is no host name and was passed over"),
            remedy: Reason(
                "请填写 example.com 形式的域名，多个用 | 分隔", "write host names as example.com, several divided by |"),
            isFatal: false)
    }

    static func badAddress(_ line: Int, _ column: String) -> RowProblem {
        RowProblem(
            line: line, column: column, cause: .badAddress,
            message: Reason("网址不是 http 或 https 地址", "the address is none of http or https"),
            remedy: Reason(
                "请核对抓取的网址，以 http:// 或 https:// 开头", "check what was captured; it begins with http:// or https://"))
    }
}
