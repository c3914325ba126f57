### reviewed = no

# 특정 규칙에 속하지 않는 보고서 공통 문구. 규칙별 문구는 각 폴더에 있다.

## 형식이 있는 인수

as-it-is = { $value }
quote = “{ $words }”
between-words = ,{ " " }
between-sentences = { " " }
date-day = { $year }년 { $month }월 { $day }일
date-month = { $year }년 { $month }월
date-year = { $year }년
month-name = { $month }월
money =
    { $currency ->
        [USD] { $amount }달러
        [EUR] { $amount }유로
        [GBP] { $amount }파운드
        [JPY] { $amount }엔
        [KRW] { $amount }원
        [INR] { $amount }루피
       *[other] { $amount } { $currency }
    }
duration = { duration-hours } { duration-minutes }
duration-hours = { $hours }시간
duration-minutes = { $minutes }분

## 항목 이름

field-display-name = 이름
field-username = 사용자 이름
field-headline = 한 줄 소개
field-overview = 자기소개
field-account-type = 계정 유형
field-location = 위치
field-local-time = 현지 시각
field-hourly-rate = 단가
field-total-earned = 총수입
field-hours-worked = 작업 시간
field-jobs = 작업 건수
field-job-success = 작업 성공률
field-member-since = 가입 시기
field-last-active = 최근 접속
field-availability = 작업 가능 여부
field-badges = 배지
field-verifications = 사이트 측 확인 표시
field-skills = 기술
field-languages = 언어
field-education = 학력
field-employment = 경력
field-certifications = 자격증
field-reviews = 후기
field-work-history = 이 사이트에서의 작업
field-linked-accounts = 연결된 계정
field-contact-links = 링크
field-price-packages = 가격 패키지
field-portfolio = 포트폴리오
field-picture = 사진 주소
field-bid = 제안 금액
field-budget = 예산

## 전체를 한 문장으로

count-in-words = { $count }건
about-identity = 이름
about-location-time = 장소와 시각
about-timeline = 날짜와 연수
about-rate = 가격
about-workload = 작업 시간
about-contact = 글에 적힌 요청
about-payment = 대금 지급
about-reputation = 후기와 작업 이력
about-language = 문구
about-cross-profile = 다른 곳에 있는 다른 이름
about-account-change = 계정 변경
summary-findings = 이 페이지에 서로 어긋나는 내용이 { count-in-words } 있습니다({ $about }).
summary-asks = 이 페이지에 본인에게 물어볼 점이 { count-in-words } 있습니다({ $about }).
summary-list = 이 목록의 프로필 { $all }건 가운데 { $profiles }건에 서로 어긋나는 내용이 있습니다({ $about }).
summary-list-asks = 이 목록의 프로필 { $all }건 가운데 { $profiles }건에 본인에게 물어볼 점이 있습니다({ $about }).
summary-fits = 비교한 { $fits }개 항목은 서로 맞습니다. { $open ->
        [0] 비교하지 못한 항목은 없습니다.
       *[other] { $open }개 항목은 비교하지 못했습니다.
    } 이 페이지에 적힌 내용만 비교했습니다.
summary-list-fits =
    이 프로필 { $all }건에서 비교할 수 있었던 내용 가운데 서로 어긋나는 것은 없습니다. { $open ->
        [0] 비교하지 못한 항목은 없습니다.
       *[other] { $open }개 항목은 비교하지 못했습니다.
    } 이 페이지에 적힌 내용만 비교했습니다.
summary-open = 비교할 만큼 적힌 내용이 없습니다. 이것이 본인에 대해 무언가를 뜻하지는 않습니다.
summary-nothing-read = 이 페이지에서 읽어 낸 내용이 없습니다.
summary-thread = 이 페이지에는 주고받은 메시지가 있지만 어느 문장을 누가 썼는지는 알 수 없습니다. 살펴보려는 사람의 글을 선택한 뒤 살펴봐 주세요.

## 읽은 방식

layout-of-site = { $site }의 { $month } 레이아웃을 기준으로 읽었으며, 실제 페이지에서 확인한 것은 아닙니다.
layout-general = 이 사이트의 레이아웃 정보가 없어 항목 이름과 형식만으로 읽었습니다.
not-found = { $field }: 찾지 못했습니다({ $month } 레이아웃 기준).
not-found-general = { $field }: 찾지 못했습니다.
note-too-many-nodes = 페이지가 매우 커서 일부만 읽었습니다.
note-too-much-text = 글의 양이 매우 많아 일부만 읽었습니다.
note-too-deep = 지나치게 깊이 중첩된 부분은 읽지 못했습니다.
note-kept-changing = 읽는 동안 페이지가 계속 바뀌었습니다. 다시 읽으면 더 많은 내용이 보일 수 있습니다.
note-frames-not-read = 페이지 안의 프레임은 읽지 않았습니다.
note-closed-shadow = 밖에서 내용을 읽을 수 없는 부분은 읽지 않았습니다.
note-robot-check = 사이트가 이 페이지를 아직 보여 주지 않았습니다. 브라우저를 확인하는 중이거나 접근을 거부했습니다. 페이지가 나타나면 다시 읽어 주세요.
note-sign-in = 이 페이지를 보려면 사이트에 로그인해야 합니다.
note-not-there = 사이트에서 이 페이지가 존재하지 않는다고 안내하고 있습니다.
note-empty-list = 이 목록에서 프로필을 찾지 못했습니다.

## 비교하지 못한 항목

check-not-made = { $check }: { $reasons }
missing-fields = 적혀 있지 않거나 읽지 못했습니다({ $fields }).
missing-time-of-reading = 페이지를 읽은 시각을 알 수 없습니다.
missing-table = 필요한 참고 자료를 불러오지 못했습니다.

## 단가 참고

rate-with-reference = 희망 단가는 { $asked }입니다. 참고: { $place }의 { $role } 프로필 { $n }건 가운데 절반이 시간당 { $low }에서 { $high } 사이이며, 중앙값은 { $middle }입니다({ $source }, { $date }).
rate-without-reference = 희망 단가는 { $asked }입니다. 이 직무와 지역에 해당하는 참고 자료가 없습니다.
rate-with-contracts = 희망 단가는 { $asked }입니다. 참고: 마켓 단가가 아니라 계약 단가로, { $place }의 { $role } 직무는 평균 { $high }입니다({ $source }, { $date }).
rate-with-contracts-band = 희망 단가는 { $asked }입니다. 참고: 마켓 단가가 아니라 계약 단가로, { $place }의 { $role } 직무는 { $low }에서 { $high } 사이가 가장 많습니다({ $source }, { $date }).
rate-counted-people = 모든 직무를 합쳐 { $n }명을 집계한 수치입니다.
bid-with-reference = 제안 금액은 { $asked }입니다. 이 페이지의 다른 제안 { $n }건 가운데 절반이 { $low }에서 { $high } 사이이며, 중앙값은 { $middle }입니다.
bid-without-reference = 제안 금액은 { $asked }입니다. 이 페이지에는 다른 제안이 적어 비교할 수 없습니다.
bid-budget = 의뢰인이 밝힌 예산은 { $range }입니다.
rate-amount =
    { $unit ->
        [hour] 시간당 { $amount }
        [day] 하루 { $amount }
        [month] 월 { $amount }
        [project] 건당 { $amount }
       *[none] { $amount }
    }
rate-range = { $low }~{ $high }
rate-counted = 하루 8시간, 한 달 20일로 계산하면 약 { $amount }입니다.
rate-in-dollars = { $date } 환율(유럽중앙은행)로 환산하면 약 { $usd }입니다.
rate-not-converted =
    { $why ->
        [stale] 가지고 있는 환율이 1년이 넘은 것({ $date })이어서 달러로 환산하지 않았습니다.
        [moved] { $currency } 환율이 { $date }까지 1년 동안 20% 넘게 움직여서 달러로 환산하지 않았습니다.
       *[not-quoted] 유럽중앙은행이 { $currency } 환율을 발표하지 않아 달러로 환산하지 않았습니다.
    }
role-it = 인프라·운영
role-design = 디자인
role-software = 소프트웨어 개발
role-data = 데이터 분석·머신러닝

## 보고서 제목

heading-findings = 서로 어긋나는 내용
heading-context = 참고
heading-rates = 단가 참고
heading-lines-up = 서로 맞는 항목
heading-looked-for = 찾아보았지만 없던 요청
heading-unknown = 살펴보지 못한 항목
heading-read = 페이지에서 읽은 내용
heading-not-found = 찾지 못한 항목
heading-notes = 읽기에 대한 참고
heading-quotes = 적힌 내용
heading-noticed = 눈에 띈 점
heading-innocent-one = 흔히 있는 사정
heading-why = 살펴볼 이유
heading-innocent = 흔히 있는 사정
heading-ask = 물어볼 점
heading-sources = 이 확인 항목의 출처(본인에 관한 것이 아님)
heading-card = 목록의 { $number }번째 프로필
every-card = 목록의 모든 프로필
labelled = { $label }: { $value }
only-beside = 다른 종류의 어긋나는 내용이 있을 때에만 함께 보여 드립니다.
weak-value = 두 가지로 읽히며 내용이 서로 다릅니다
read-at = 읽은 시각: { $time }
in-a-fold = 페이지의 접힌 부분
