import Enforcement
import Testing

struct MaskTests {
    @Test(arguments: [("张三", "张**"), ("欧阳娜娜", "欧**"), ("李", "李**"), ("", "")])
    func `a name keeps its first character and not its length`(_ name: String, _ masked: String) {
        #expect(Mask.name(name) == masked)
    }

    @Test(arguments: [("13812341234", "138****1234"), ("12345", "*****"), ("1234567890", "**********")])
    func `a telephone number keeps three and four`(_ number: String, _ masked: String) {
        #expect(Mask.phone(number) == masked)
    }

    @Test(arguments: [
        ("当事人张三（身份证号11010519491231002X，电话13812341234）", "当事人张三（身份证号110105********002X，电话138****1234）"),
        ("11010519491231002x", "110105********002x"),
        ("货值12,345元，订单号20261123000012345678", "货值12,345元，订单号20261123000012345678"),
        // The check character is wrong, the number somebody's all the same; without a day of birth it is none.
        ("110105194912310021", "110105********0021"), ("110105194913310021", "110105194913310021"),
        ("统一社会信用代码92990100MA9100071Y", "统一社会信用代码92990100MA9100071Y"),
        ("固定电话073188881234、12345678901", "固定电话073188881234、12345678901"), ("共1381234123400件", "共1381234123400件"),
        ("+8613812341234、008613812341234", "+86138****1234、0086138****1234"),
        ("138 1234 1234，138-1234-1234；138 1234-1234", "138 **** 1234，138-****-1234；138 1234-1234"),
        ("138 1234 12345", "138 1234 12345"), ("没有数字", "没有数字"), ("", ""),
    ])
    func `citizen numbers and mobile numbers in a text are masked, and nothing else`(text: String, masked: String) {
        #expect(Mask.text(text) == masked)
        #expect(Mask.hides(in: text) == (text != masked))
    }

    @Test func `in JSON strings alone are masked, and an escaped line end hides no number`() {
        let json = Array(#"{"text":"电话\n13812341234\u000d13812341234","n":13812341234}"#.utf8)
        let masked = String(decoding: Mask.bytes(json, as: .json), as: UTF8.self)
        #expect(masked == #"{"text":"电话\n138****1234\u000d138****1234","n":13812341234}"#)
    }

    @Test(arguments: [
        ("<p>13812341234</p>", "<p>138****1234</p>"),
        ("<p title=\"13812341234\">a</p>", "<p title=\"138****1234\">a</p>"),
        (
            "<a href=\"/x?q=13812341234\" class=\"b\">13912341234</a>",
            "<a href=\"/x?q=13812341234\" class=\"b\">139****1234</a>"
        ),
        (
            "<input name=\"q\" value=\"13812341234\"><b>13812341234",
            "<input name=\"q\" value=\"13812341234\"><b>138****1234"
        ),
        ("<input value=\"13912341234\">", "<input value=\"139****1234\">"),
        (
            "<textarea rows=\"3\">13812341234 13912341234</textarea>13812341234",
            "<textarea rows=\"3\">13812341234 139****1234</textarea>138****1234"
        ),
    ])
    func `in a page links stay, and in a form what the reader typed`(page: String, masked: String) {
        let bytes = Mask.bytes(Array(page.utf8), as: .html(typed: ["13812341234"]))
        #expect(String(decoding: bytes, as: UTF8.self) == masked)
    }

    @Test func `the numbers of a text are those that would be masked`() {
        #expect(Mask.numbers(in: "致电13812341234、138 1234 5678，共12件") == ["13812341234", "138 1234 5678"])
        #expect(Mask.numbers(in: "没有").isEmpty)
    }

    @Test func `an identity number keeps its region and its end`() {
        #expect(Mask.identity("430102199003070018") == "430102********0018")
        #expect(Mask.account("6222020200112233445") == "***************3445")
    }

    @Test(arguments: [("湖南省长沙市岳麓区麓山路1号", "湖南省长沙市岳麓区****"), ("某处", "****")])
    func `an address keeps its county`(_ address: String, _ masked: String) {
        #expect(Mask.address(address) == masked)
    }
}
