### reviewed = no

## 페이지 위

marker = { $name }: 살펴볼 내용 { $count }건
popover-heading = 물어볼 만한 점
part-noticed = 눈에 띈 점
part-why = 살펴볼 이유
part-innocent = 흔히 있는 사정
part-ask = 물어볼 점
close = 닫기
dismiss-finding = 이 항목 숨기기

## 메뉴와 팝업

menu-check = Plumbline으로 이 페이지 살펴보기
popup-check = 이 페이지 살펴보기
popup-moved = 이 탭은 다른 페이지로 이동했습니다. 읽으려면 ‘이 페이지 살펴보기’를 누르세요.
popup-checking = 페이지를 읽는 중…
popup-site-on = { $site }에서 계속 사용
popup-site-on-hint = { $site } 페이지를 열 때마다 읽습니다. 먼저 브라우저가 허용 여부를 묻습니다.
popup-site-off = { $site }에서 계속 사용하지 않기
popup-site-off-hint = { $site }에서는 페이지를 열 때마다 읽고 있습니다.
popup-site-none = 암호화된 연결(https)을 쓰는 사이트에서만 계속 사용할 수 있습니다.
popup-panel = 패널 열기
popup-options = 설정
popup-found = { $count ->
    [0] 살펴볼 수 있었던 내용 중에는 어긋나는 점이 없었습니다. 무엇을 살펴봤는지는 패널에 있습니다.
   *[other] 이 페이지에서 { $count }건을 찾았습니다.
}

## 패널: 상태

no-access-title = 아직 읽지 않았습니다
no-access = 도구 모음의 버튼을 누르면 Plumbline이 이 페이지를 읽습니다.
moved-title = 아직 읽지 않았습니다
moved = 이 탭은 다른 페이지로 이동했습니다. ‘이 페이지 살펴보기’를 누르면 읽습니다.
reading-title = 읽는 중
reading = 페이지를 읽는 중…
nothing-read-title = 읽을 수 있는 내용이 없습니다
nothing-read = Plumbline이 읽을 수 있는 프로필, 목록, 제안, 메시지를 이 페이지에서 찾지 못했습니다.
page-closed-title = 이 페이지는 읽을 수 없습니다
page-closed = 브라우저 제한 때문에 확장 프로그램이 이 페이지를 읽을 수 없습니다.
too-large-title = 너무 커서 살펴볼 수 없습니다
too-large = 이 페이지의 내용은 한 번에 살펴볼 수 있는 양을 넘습니다.
malformed-title = 읽지 못했습니다
malformed = 페이지를 제대로 읽지 못했습니다. 새로 고친 뒤 다시 시도해 주세요.
engine-title = 살펴보지 못했습니다
engine = 이 페이지에서 처리가 두 번 멈췄습니다. 새로 고친 뒤 다시 시도해 주세요. 그래도 멈춘다면 Plumbline으로는 살펴볼 수 없는 페이지입니다.
reader-title = 읽지 못했습니다
reader = 페이지를 읽지 못했습니다. 새로 고친 뒤 다시 시도해 주세요.
check-now = 이 페이지 살펴보기
check-again = 다시 살펴보기

## 패널: 결과

findings-heading = 서로 어긋나는 내용
findings-more = 같은 내용에 대한 항목 { $count }건 더 보기
findings-none = 살펴볼 수 있었던 내용 중에는 어긋나는 점이 없었습니다. 살펴보지 못한 내용에 대해서는 아무것도 알 수 없습니다. 둘 다 아래에 적었습니다.
findings-all-dismissed = 이 페이지의 항목을 모두 숨겼습니다.
findings-left = 이 페이지에 남은 항목은 { $count }건입니다({ $dismissed }건 숨김).
about = { $name }에 관한 내용
weight-a = 이것만으로도 살펴볼 만한 점
weight-b = 다른 내용과 함께 살펴볼 점
quotes-heading = 페이지에서 인용
show-quote = 페이지에서 보기: { $quote }
place-folded = 페이지의 접힌 부분
place-embedded = 페이지에 포함된 데이터
place-gone = 이제 페이지에 없음
sources-heading = 이 확인 항목의 출처(본인에 관한 것이 아님)
source = { $title } – { $publisher }, { $date }
copy-question = 질문으로 복사
copy-questions = 질문 모두 복사
copied = 복사했습니다
questions-intro = 진행하기 전에, 페이지에 적힌 다음 내용에 대해 알려 주시겠어요?
question-quote = “{ $quote }”
rates-heading = 단가 참고
rate-reference =
    { $basis ->
        [contracts] 계약 단가(마켓 단가가 아님): { $role }, { $place }, { $date }
        [bids] 이 페이지의 다른 제안 { $n }건
       *[asked] 프로필 { $n }개의 희망 단가: { $role }, { $place }, { $date }
    }
rate-p25 =
    { $basis ->
        [contracts] 일반적인 하한
       *[asked] 하위 사분위
    }
rate-p50 =
    { $basis ->
        [contracts] 평균
       *[asked] 중앙값
    }
rate-p75 =
    { $basis ->
        [contracts] 일반적인 상한
       *[asked] 상위 사분위
    }
rate-amount =
    { $per ->
        [hour] 시간당 { $amount } { $currency }
        [day] 하루 { $amount } { $currency }
        [month] 월 { $amount } { $currency }
       *[project] { $amount } { $currency }
    }
rate-source = 출처: { $source }
context-heading = 참고
context-hint = 이것만으로는 큰 의미가 없는 사실입니다.
lines-up-heading = 서로 맞는 항목({ $count })
looked-for-heading = 찾아보았지만 없던 요청({ $count })
unknown-heading = 살펴보지 못한 항목({ $count })
read-heading = 읽은 내용({ $count })
read-weak = 두 가지로 읽히며 내용이 서로 다름
not-found-heading = 이 페이지에서 찾지 못한 항목
notes-heading = 읽기에 대한 참고
tables-heading = 읽은 방식
read-at = { $time }에 읽음
engine-version = Plumbline { $version }
table-version = { $name }: { $version }

## 패널: 사용자가 확인할 수 있는 것

checklist-heading = 직접 확인해 볼 수 있는 것
checklist-hint = 페이지에는 나타나지 않는 내용입니다. 누구에게나 똑같이 물어보세요. 한 가지 방법을 사양하는 사람에게는 대개 사생활, 비용, 습관 같은 사정이 있습니다.
checklist-work-sample = 후기가 달린 작업 하나를 골라 15분쯤 설명을 들어 보세요. 보는 자리에서 작은 수정을 부탁하면 잘 알 수 있습니다.
checklist-identity-step = 사이트의 본인 인증이나 소액으로 시작하는 첫 마일스톤처럼, 작업할 사람을 확인하는 간단한 방법을 두 가지 제시하고 선택은 상대에게 맡기세요.
checklist-video-call = 짧은 통화를 제안해 보세요. 청력, 느린 인터넷, 함께 쓰는 공간 때문에 글로만 일하는 사람이 많습니다. 대신 어떤 방법이 좋은지도 물어보세요.
checklist-certificate = 자격증에는 번호가 있습니다. 발급 기관의 공식 페이지에서 조회해 보세요. 이름이 바뀌거나 기한이 지난 경우도 흔합니다.
checklist-copied-text = 포트폴리오의 문장 하나를 그대로 검색해 보세요. 다른 곳에도 있다면 어느 쪽이 원문인지는 알 수 없습니다.
checklist-copied-repository = 공개 저장소가 더 오래된 저장소의 사본에서 시작했는지 살펴보세요. 템플릿이나 수업 과제인 경우도 흔합니다.
checklist-picture = Plumbline은 사진을 보지 않습니다. 이미지 검색은 브라우저에서 할 수 있습니다. 실제 인물의 사진이 본인 모르게 쓰이는 일도 있습니다.
checklist-documents = 일하는 곳, 청구서 주소, 은행을 들었다면 서로 맞는지 살펴보세요. 이사한 사람이나 학생, 인터넷 은행 이용자라면 달라도 이상하지 않습니다.
checklist-price-cut = 큰 폭의 할인을 곧바로 받아들인다면 무엇이 빠지는지 물어보세요.

## 패널: 숨기기

dismiss = 숨기기
dismiss-scope = ‘{ $title }’ 숨기기
scope-finding = 이 항목만
scope-rule-on-site = { $site }에서 이 종류 모두
scope-rule = 모든 사이트에서 이 종류 모두
scope-profile = { $name }에 관한 항목 모두
dismissed-heading = 이 페이지에서 숨긴 항목({ $count })
undo = 되돌리기
undo-of = 되돌리기: { $label }

## 패널: 동작

export-heading = 사본 저장
export-text = 텍스트
export-markdown = Markdown
export-json = JSON
untouched-here = { $site } 페이지에는 아무것도 표시하지 않기
untouched-hint = 페이지는 그대로 두고 결과는 이 패널에만 표시합니다.
options = 설정
open-in-tab = 탭에서 열기

## 패널: 메시지

message-heading = 메시지 살펴보기
message-hint = 받은 글을 붙여 넣거나, 페이지에서 선택한 글을 가져오세요. 이 기기 안에서만 살펴보며 어디에도 저장하지 않습니다.
message-label = 메시지 내용
message-check = 이 글 살펴보기
message-take = 선택한 글 가져오기
message-clear = 지우기
message-checking = 살펴보는 중…
message-empty = 아직 글이 없습니다. 메시지를 붙여 넣거나 선택한 글을 가져오세요.
message-failed = 이 글을 살펴보지 못했습니다. 더 짧게 나누어 다시 시도해 주세요.
message-too-long = 이 글은 { $count }자입니다. 한 번에 { $most }자까지 살펴볼 수 있으니 일부만 넣어 주세요.
message-no-selection = 페이지에서 선택한 글이 없습니다.
message-no-access = 아직 이 페이지를 읽을 수 없습니다. 먼저 그 페이지에서 도구 모음의 버튼을 누르거나, 글을 여기에 붙여 넣으세요.
message-found = { $count ->
    [0] 이 글에서 살펴볼 수 있었던 내용 중에는 물어볼 점이 없었습니다.
   *[other] 이 글에는 본인에게 물어볼 점이 { $count }건 있습니다.
}
message-shown = 살펴본 글(인용한 부분 표시)
message-show-quote = 글에서 보기: { $quote }
message-quotes = 글에서 인용

## 패널: 레이아웃 정보

layout-heading = 바뀐 레이아웃 알리기
layout-hint = 찾지 못했거나 잘못 읽은 내용이 있을 때 이 텍스트가 고치는 데 도움이 됩니다. 사이트의 호스트 이름, 태그, 속성 이름, 알려진 클래스 이름, 글의 형태(예: ‘Aaaa 00’)만 들어 있고 페이지의 문장은 들어 있지 않습니다. 자동으로 전송되지 않으며, 복사해서 이슈에 직접 첨부할 수 있습니다.
layout-show = 레이아웃 정보 보기
layout-copy = 레이아웃 정보 복사
layout-preview = 레이아웃 정보
layout-failed = 페이지를 다시 읽지 못했습니다. 그 페이지에서 도구 모음의 버튼을 누른 뒤 다시 시도해 주세요.

## 설정

options-title = Plumbline 설정
welcome-heading = Plumbline의 동작 방식
welcome-1 = Plumbline은 버튼을 누를 때, 또는 계속 사용하기로 한 사이트에서 프리랜서의 페이지를 읽습니다. 서로 어긋나는 내용을 인용해 보여 주고 무엇을 물어보면 좋을지 알려 줍니다.
welcome-2 = 모든 처리는 이 기기 안에서 이루어집니다. 어디에도 전송하지 않으며, 탭을 닫으면 프로필에 관한 정보는 남지 않습니다. 다만 항목을 숨기면 그 제목과 사이트, 프로필을 가리키는 부호만 되돌릴 때까지 아래 목록에 남고, 이름이나 주소는 남지 않습니다.
welcome-3 = 보여 드리는 것은 적힌 내용에 관한 것이며, 사람에 대한 판단이 아닙니다. 항목마다 흔히 있는 사정을 함께 적습니다.
welcome-4 = 표시가 켜져 있는 동안에는 페이지가 이를 알아챌 수 있습니다(body 뒤에 추가되는 요소, 하이라이트 이름, 표시된 단어). 신경이 쓰인다면 그 사이트에는 아무것도 표시하지 않도록 설정하세요. 결과는 패널에만 나타납니다. LinkedIn은 처음부터 그렇게 설정되어 있습니다.
language-heading = 언어
language-label = Plumbline 언어
language-auto = 브라우저와 같게
marking-heading = 페이지 위 표시
untouched-default = 모든 페이지에 아무것도 표시하지 않기
untouched-default-hint = 따로 선택한 사이트를 제외하고 결과를 패널에만 표시합니다.
untouched-sites-heading = 사이트별 선택
untouched-site-yes = { $site }: 표시하지 않음
untouched-site-no = { $site }: 표시함
forget-choice = 선택 취소
forget-choice-of = { $site } 선택 취소
badge-label = 도구 모음 버튼에 항목 수 표시
sites-heading = 계속 사용하는 사이트
sites-none = 없습니다. 도구 모음 버튼의 메뉴에서 ‘…에서 계속 사용’을 누르면 추가됩니다.
site-remove = 사용 중지
site-remove-of = { $site }에서 사용 중지
dismissed-list-heading = 숨긴 항목
dismissed-none = 없습니다.
dismissed-finding = { $label } – { $site }의 프로필 하나, { $day }
dismissed-rule-on-site = { $label } – { $site } 전체
dismissed-rule = { $label } – 모든 사이트
dismissed-profile = 어느 프로필에 관한 항목 모두 – { $site }, { $day }
data-heading = 데이터
data-export = 설정 내보내기
data-import = 설정 가져오기
data-imported = 설정을 가져왔습니다.
data-import-failed = 이 파일에는 Plumbline 설정이 없습니다.
data-wipe = 모두 삭제
data-wipe-confirm = 설정, 사이트, 숨긴 항목을 모두 삭제할까요?
data-wipe-yes = 삭제
data-wipe-no = 유지
data-wiped = 모두 삭제했습니다.
data-wipe-failed = 모두 삭제하지는 못했습니다. 다시 시도하거나 확장 프로그램을 제거해 주세요.
shortcut-heading = 키보드
shortcut = { $keys } 키로 현재 탭의 페이지를 읽습니다.
shortcut-none = 단축키가 설정되어 있지 않습니다. 브라우저의 확장 프로그램 단축키 화면에서 설정할 수 있습니다.
credits-heading = 데이터 출처
credits = 도시 이름, 위치, 시간대: GeoNames(CC BY 4.0). 국가와 지역 이름: Unicode CLDR(Unicode-3.0). 시간대: IANA 시간대 데이터베이스. 환율: 유럽중앙은행. 직종별 평균 단가: SnipeWork(CC BY 4.0).
